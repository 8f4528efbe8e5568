package cobrowse.simulator.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.springframework.core.env.Environment;

/** The folder of {@code --simulator.data=DIR}, and what is in it: H2's file, and a copy of it while that is being migrated. */
public record DataFolder(Path folder) {

    private static final String NAME = "cobrowse-simulator";

    /** Empty where nothing is kept in files. */
    public static Optional<DataFolder> of(Environment environment) {
        var folder = environment.getProperty("simulator.data", "");
        if (folder.isBlank()
                || !environment.getProperty("spring.datasource.url", "").isBlank()) return Optional.empty();
        if (folder.contains(";")) throw new IllegalArgumentException("simulator.data must be a folder without ';'");
        return Optional.of(new DataFolder(Path.of(folder).toAbsolutePath()));
    }

    /** As H2 wants it named, without the ending that it adds. */
    Path database() {
        return folder.resolve(NAME);
    }

    /** There from before a migration begins until it is done. */
    Path beforeMigration() {
        return folder.resolve(NAME + ".before-migration.zip");
    }

    /** Whether a migration was begun and is not known to be done. */
    boolean isHalfMigrated() {
        return Files.exists(beforeMigration());
    }

    /** Puts everything back as it was before a migration that did not come to its end, unless another simulator is at it. */
    void undoHalfMigration() {
        if (!isHalfMigrated()) return;
        try (var file = FileChannel.open(h2sFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            if (lock != null) putBack();
        } catch (OverlappingFileLockException e) {
            // a simulator in this process has it: opening it will say so
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putBack() throws IOException {
        var copy = folder.resolve(NAME + ".put-back");
        try (var zip = new ZipInputStream(Files.newInputStream(beforeMigration()))) {
            if (zip.getNextEntry() == null) throw new IOException(beforeMigration() + " is empty");
            Files.copy(zip, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(copy, h2sFile(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path h2sFile() {
        return folder.resolve(NAME + ".mv.db");
    }
}
