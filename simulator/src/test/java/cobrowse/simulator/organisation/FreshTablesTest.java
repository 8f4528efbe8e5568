package cobrowse.simulator.organisation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store in memory has the same tables as one that Flyway migrated from its beginnings. */
class FreshTablesTest {

    private static final String COMMAND = "mvn -pl simulator -am test -Dtest=FreshTablesTest -Dbless=true";
    private static final Path FILE =
            Path.of("src/main/resources/cobrowse/simulator/organisation").resolve(FreshTables.TABLES);

    @Test
    void they_are_what_the_migrations_lead_to() throws IOException {
        var migrated = store("migrated");
        WholeMigration.of(migrated, Optional.empty());
        var text = written(migrated);
        if (Boolean.getBoolean("bless")) Files.writeString(FILE, text);
        assertThat(Files.readString(FILE).replace("\r", ""))
                .as("The file is not what the migrations lead to. Run `%s`, look at the difference, commit it", COMMAND)
                .isEqualTo(text);
    }

    @Test
    void made_at_once_they_are_as_if_made_one_by_one() throws IOException {
        var fresh = store("fresh");
        FreshTables.withoutDemo(fresh);
        assertThat(written(fresh)).isEqualTo(Files.readString(FILE).replace("\r", ""));
    }

    /** H2 gives a foreign key an index of its own where no other begins with its columns yet, so there may be fewer. */
    @Test
    void whatever_has_an_index_after_migrations_is_found_by_one() {
        var migrated = store("migrated-with-indexes");
        WholeMigration.of(migrated, Optional.empty());
        var fresh = store("fresh-with-indexes");
        FreshTables.withoutDemo(fresh);
        var found = indexes(fresh);
        assertThat(indexes(migrated))
                .containsAll(found)
                .allMatch(index ->
                        found.stream().anyMatch(other -> other.equals(index) || other.startsWith(index + ", ")));
    }

    private static List<String> indexes(DataSource store) {
        return JdbcClient.create(store)
                .sql(
                        "select table_name || ' by ' || listagg(column_name, ', ') within group (order by ordinal_position)"
                                + " from information_schema.index_columns"
                                + " where table_schema = 'public' and table_name <> 'flyway_schema_history'"
                                + " group by table_name, index_name order by 1")
                .query(String.class)
                .list();
    }

    private static DataSource store(String name) {
        var store = new JdbcDataSource();
        store.setURL("jdbc:h2:mem:" + name + Store.LIKE_POSTGRESQL + ";DB_CLOSE_DELAY=-1");
        return store;
    }

    /** Without Flyway's own notes, and without H2's remarks and user. */
    private static String written(DataSource store) {
        return JdbcClient.create(store).sql("script nodata nopasswords nosettings").query(String.class).list().stream()
                .filter(statement -> !statement.startsWith("--"))
                .filter(statement -> !statement.startsWith("CREATE USER"))
                .filter(statement -> !statement.contains("flyway_schema_history"))
                .collect(joining("\n", "", "\n"));
    }
}
