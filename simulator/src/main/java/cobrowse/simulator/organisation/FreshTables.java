package cobrowse.simulator.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes the tables of a store in memory, which nobody has ever written to, all at once, with the demo organisation in them.
 * fresh-tables.sql has what the migrations lead to, fresh-demo.sql the rows that {@link Founder} makes of the demo
 * organisation's file, as H2 writes both down. Flyway, H2's making tables anew for each column that came later, reading the
 * file and working out what follows from it would be a quarter of the simulator's start.
 */
final class FreshTables {

    static final String TABLES = "fresh-tables.sql";
    static final String DEMO = "fresh-demo.sql";

    /** Of a statement. Given all at once, H2 would go through the rest of the text again after each. */
    private static final String END = ";\n";

    /** In {@link #DEMO}: the milliseconds when it is made. */
    static final String NOW = "${now}";

    /** The same, as text. */
    static final String NOW_AS_TEXT = "${now as text}";

    static final DateTimeFormatter TEXT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private FreshTables() {}

    static void in(DataSource store, Instant now) {
        in(store, text(TABLES));
        var demo = text(DEMO).replace(NOW, Long.toString(now.toEpochMilli()));
        in(store, demo.replace(NOW_AS_TEXT, TEXT.format(now)));
    }

    static void withoutDemo(DataSource store) {
        in(store, text(TABLES));
    }

    private static void in(DataSource store, String statements) {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            var from = 0;
            for (int end; (end = statements.indexOf(END, from)) >= 0; from = end + END.length())
                statement.execute(statements.substring(from, end));
            statement.execute(statements.substring(from));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be made", e);
        }
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name, FreshTables.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
