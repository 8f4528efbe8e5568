package cobrowse.simulator.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Migrates files wholly or not at all. PostgreSQL undoes a migration that was killed; H2 keeps each statement that changes a
 * table, so a copy is made before, and a start that finds one begins with it.
 */
final class WholeMigration {

    private WholeMigration() {}

    /** @param folder where the store's file is, if it is kept in one */
    static void of(DataSource store, Optional<DataFolder> folder) {
        var flyway = Flyway.configure(WholeMigration.class.getClassLoader())
                .dataSource(store)
                .load();
        if (folder.isEmpty() || flyway.info().pending().length == 0) flyway.migrate();
        else migrate(flyway, folder.get());
    }

    private static void migrate(Flyway flyway, DataFolder folder) {
        try {
            var begun = folder.beforeMigration().resolveSibling("cobrowse-simulator.copy.zip");
            copy(flyway, begun);
            Files.move(
                    begun,
                    folder.beforeMigration(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            flyway.migrate();
            Files.delete(folder.beforeMigration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Flyway flyway, Path to) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("backup to '" + to.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("The data could not be copied before its migration", e);
        }
    }
}
