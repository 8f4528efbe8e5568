package cobrowse.simulator.organisation;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the database of --spring.datasource.url cannot be used at the start. */
class StoreAway extends AbstractFailureAnalyzer<SQLException> {

    /** Of the SQL standard and of PostgreSQL: no connection, who one is, no such database, too many, shutting down or starting. */
    private static final Set<String> CLASSES = Set.of("08", "28", "3D", "53", "57");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        var state = cause.getSQLState();
        if (state == null || state.length() != 5 || !CLASSES.contains(state.substring(0, 2))) return null;
        return new FailureAnalysis(
                "The database of --spring.datasource.url cannot be used: " + cause.getMessage(),
                "Start it, or correct the address, or name a user and password in SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD, which no process list shows.",
                cause);
    }
}
