package cobrowse.simulator.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Migrates files wholly or not at all. PostgreSQL undoes a migration that was killed; H2 keeps each statement that changes a
 * table, so a copy is made before, and a start that finds one begins with it.
 */
@Component
class WholeMigration implements FlywayMigrationStrategy {

    private final Optional<DataFolder> folder;

    WholeMigration(Environment environment) {
        this.folder = DataFolder.of(environment);
    }

    @Override
    public void migrate(Flyway flyway) {
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
