package cobrowse.simulator.organisation;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.CobrowseSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store in memory begins with the demo organisation that {@link Founder} would make. */
class FreshDemoTest {

    private static final String COMMAND = "mvn -pl simulator -am test -Dtest=FreshDemoTest -Dbless=true";
    private static final Path FILE =
            Path.of("src/main/resources/cobrowse/simulator/organisation").resolve(FreshTables.DEMO);

    /** Milliseconds since 1970, from 2001 to 2286. */
    private static final Pattern TIME = Pattern.compile("(?<![\\w-])[1-9]\\d{12}(?![\\w-])");

    private static final Pattern TEXT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:]{8}\\.\\d{3}Z");
    private static final Pattern ROWS = Pattern.compile("INSERT INTO \"public\".\"(\\w+)\" VALUES\n.*", Pattern.DOTALL);
    private static final long YEAR = Duration.ofDays(365).toMillis();

    @Test
    void it_is_what_is_founded() throws IOException {
        var url = memory("founded");
        var begun = Instant.now();
        try (var founded = new SpringApplicationBuilder(CobrowseSimulator.class)
                .run("--server.port=0", "--spring.datasource.url=" + url)) {
            var text = written(founded.getBean(DataSource.class), begun);
            if (Boolean.getBoolean("bless")) Files.writeString(FILE, text);
            assertThat(Files.readString(FILE).replace("\r", ""))
                    .as("The file is not what is founded. Run `%s`, look at the difference, commit it", COMMAND)
                    .isEqualTo(text);
        }
    }

    @Test
    void it_is_made_of_the_time_when_the_simulator_starts() throws IOException {
        var fresh = new JdbcDataSource();
        fresh.setURL(memory("fresh"));
        var now = Instant.parse("2031-05-06T07:08:09.123456Z");
        FreshTables.in(fresh, now);
        assertThat(written(fresh, now)).isEqualTo(Files.readString(FILE).replace("\r", ""));
        assertThat(JdbcClient.create(fresh)
                        .sql("select made_at from origin")
                        .query(Long.class)
                        .single())
                .isEqualTo(now.toEpochMilli());
    }

    private static String memory(String name) {
        return "jdbc:h2:mem:" + name + "-demo" + Store.LIKE_POSTGRESQL + ";DB_CLOSE_DELAY=-1";
    }

    /** As H2 writes down what is in the tables, in the order in which one refers to another, with times told from the beginning. */
    private static String written(DataSource store, Instant begun) {
        var jdbc = JdbcClient.create(store);
        var rows = jdbc.sql("script nopasswords nosettings").query(String.class).list().stream()
                .map(statement -> statement.replace("\r", "").stripTrailing())
                .filter(statement -> ROWS.matcher(statement).matches())
                .filter(statement -> !table(statement).equals("flyway_schema_history"))
                .toList();
        var inOrder = inOrder(jdbc).stream()
                .flatMap(table -> rows.stream().filter(row -> table(row).equals(table)));
        var text = Stream.concat(inOrder, numbers(jdbc).stream()).collect(joining("\n", "", "\n"));
        var inNumbers = TIME.matcher(text)
                .replaceAll(time -> quoteReplacement(told(Long.parseLong(time.group()) - begun.toEpochMilli())));
        return TEXT.matcher(inNumbers).replaceAll(time -> quoteReplacement(told(time.group(), begun)));
    }

    private static String table(String statement) {
        var found = ROWS.matcher(statement);
        return found.matches() ? found.group(1) : "";
    }

    private static List<String> inOrder(JdbcClient jdbc) {
        var left = new ArrayList<>(
                jdbc.sql("select table_name from information_schema.tables where table_schema = 'public' order by 1")
                        .query(String.class)
                        .list());
        var references = references(jdbc);
        var inOrder = new ArrayList<String>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(table -> isFree(table, left, references))
                    .findFirst()
                    .orElseThrow();
            inOrder.add(next);
            left.remove(next);
        }
        return inOrder;
    }

    private static Set<String> references(JdbcClient jdbc) {
        return jdbc.sql("""
                        select distinct referring.table_name || ' ' || referred.table_name
                        from information_schema.referential_constraints link
                        join information_schema.table_constraints referring using (constraint_name)
                        join information_schema.table_constraints referred
                            on referred.constraint_name = link.unique_constraint_name""").query(String.class).set();
    }

    private static boolean isFree(String table, List<String> left, Set<String> references) {
        return left.stream().noneMatch(other -> !other.equals(table) && references.contains(table + " " + other));
    }

    /** Where the numbers that H2 gives go on: rows that come with theirs do not count. */
    private static List<String> numbers(JdbcClient jdbc) {
        return jdbc.sql("""
                        select 'ALTER TABLE "public"."' || table_name || '" ALTER COLUMN "' || column_name
                            || '" RESTART WITH ' || identity_base || ';'
                        from information_schema.columns
                        where table_schema = 'public' and identity_base > 1 order by 1""").query(String.class).list();
    }

    /** Everything is founded in one moment, which takes a while: up to a minute, or that many years and a minute. */
    private static String told(long after) {
        var years = after / YEAR;
        if (after < 0 || after % YEAR > Duration.ofMinutes(1).toMillis())
            throw new AssertionError("A time out of the blue: " + after);
        return years == 0 ? FreshTables.NOW : FreshTables.NOW + " + " + years * YEAR;
    }

    private static String told(String text, Instant begun) {
        assertThat(told(Duration.between(begun.truncatedTo(ChronoUnit.MILLIS), Instant.parse(text))
                        .toMillis()))
                .isEqualTo(FreshTables.NOW);
        return FreshTables.NOW_AS_TEXT;
    }
}
