package cobrowse.simulator.tls;

import static java.nio.charset.StandardCharsets.UTF_8;

import cobrowse.simulator.organisation.DataFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the certificate authority is kept: its key and certificate in {@code authority.pem}, for its owner's eyes only, and
 * for everybody's use its certificate alone, in {@code ca.pem} and {@code ca.p12}.
 */
@Component
class AuthorityFolder {

    private static final Object ONE_AT_A_TIME = new Object();

    private interface Work {
        Authority done() throws IOException;
    }

    private final Path folder;

    AuthorityFolder(Environment environment) {
        this.folder = folder(environment);
    }

    private static Path folder(Environment environment) {
        var given = environment.getProperty("simulator.tls-folder", "");
        if (!given.isBlank()) return Path.of(given).toAbsolutePath();
        return DataFolder.of(environment)
                .map(data -> data.folder().resolve("tls"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cobrowse-simulator", "tls")
                        .toAbsolutePath());
    }

    /**
     * The authority of this folder, made where there is none. Of simulators that start at once one makes it.
     *
     * @throws NoAuthority when it can be neither read nor made
     */
    Authority authority(Instant now) {
        synchronized (ONE_AT_A_TIME) {
            try {
                Files.createDirectories(folder);
                return alone(() -> readOrMake(now));
            } catch (IOException e) {
                throw new NoAuthority(
                        "The certificate authority in " + folder + " can be neither read nor made: " + e.getMessage(),
                        "Choose a folder that can be read and written: --simulator.tls-folder=DIR.",
                        e);
            }
        }
    }

    /** The lock ends with the file's being open. */
    private Authority alone(Work work) throws IOException {
        var path = folder.resolve("lock");
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            return work.done();
        }
    }

    private Authority readOrMake(Instant now) throws IOException {
        var file = folder.resolve("authority.pem");
        var kept = Files.exists(file) ? Optional.of(AuthorityFile.read(file)) : Optional.<Authority>empty();
        var authority = kept.filter(it -> !it.isOverSoon(now)).orElseGet(() -> new Certifier(now).newAuthority());
        if (kept.stream().noneMatch(authority::equals))
            write(file, AuthorityFile.text(authority).getBytes(UTF_8));
        if (!isPublished(authority)) publish(authority);
        return authority;
    }

    private boolean isPublished(Authority authority) throws IOException {
        var file = folder.resolve("ca.pem");
        return Files.exists(folder.resolve("ca.p12"))
                && Files.exists(file)
                && Files.readString(file).equals(authority.pem());
    }

    private void publish(Authority authority) throws IOException {
        write(folder.resolve("ca.p12"), authority.trustStore());
        readableByAll(folder.resolve("ca.p12"));
        write(folder.resolve("ca.pem"), authority.pem().getBytes(UTF_8));
        readableByAll(folder.resolve("ca.pem"));
    }

    /** Whole or not at all, and readable by nobody but its owner from its first moment on, as temporary files are. */
    private void write(Path file, byte[] content) throws IOException {
        var draft = Files.createTempFile(folder, "draft", ".tmp");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void readableByAll(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    }
}
