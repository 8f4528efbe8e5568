package cobrowse.cli.keys;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A file that its owner alone may read: mode 600. Where a system has no such modes, the folder's rights must do. */
record OwnersFile(Path path) {

    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** @throws Stopped when others may read it */
    Optional<String> read() {
        try {
            refuseOthers();
            return Optional.of(Files.readString(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw broken("cannot be read", e);
        }
    }

    /** All or nothing: whoever reads meanwhile finds the old text or the new one. */
    void write(String text) {
        try {
            Files.createDirectories(folder(), mode("rwx------"));
            var fresh = Files.createTempFile(folder(), ".", ".new", mode("rw-------"));
            try {
                Files.writeString(fresh, text, StandardCharsets.UTF_8);
                Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw broken("cannot be written", e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw broken("cannot be removed", e);
        }
    }

    private void refuseOthers() throws IOException {
        if (!hasModes() || !Files.isRegularFile(path)) return;
        var modes = Files.getPosixFilePermissions(path);
        if (OWNERS.containsAll(modes)) return;
        throw new Stopped(
                Exit.NO_TOKEN,
                path + " has a secret in it, and others may read it (" + PosixFilePermissions.toString(modes) + ")",
                "chmod 600 '" + path + "', and if others use this machine, fetch a new token or secret");
    }

    private FileAttribute<?>[] mode(String mode) {
        if (!hasModes()) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
    }

    private boolean hasModes() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private Path folder() {
        return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    }

    private Stopped broken(String how, IOException e) {
        return new Stopped(Exit.NO_TOKEN, path + " " + how + " (" + e.getClass().getSimpleName() + ")");
    }
}
