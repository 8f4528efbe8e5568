package cobrowse.simulator.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes the tables of a store in memory, which nobody has ever written to, all at once: fresh-tables.sql has what the
 * migrations lead to, as H2 writes it down. Flyway, and H2's making tables anew for each column that came later, would be a
 * fifth of the simulator's start.
 */
final class FreshTables {

    static final String FILE = "fresh-tables.sql";

    /** Of a statement. Given all at once, H2 would go through the rest of the text again after each. */
    private static final Pattern END = Pattern.compile(";\\R");

    private FreshTables() {}

    static void in(DataSource store) {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            for (var made : END.split(text())) statement.execute(made);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be made", e);
        }
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE, FreshTables.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
