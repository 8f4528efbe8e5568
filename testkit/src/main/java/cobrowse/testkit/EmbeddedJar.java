package cobrowse.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The simulator's jar that travels inside the testkit's. Java runs no jar in a jar, so it is unpacked once, into a folder
 * named by its hash; any number of JVMs may do so at once.
 */
final class EmbeddedJar {

    private static final String NAME = "cobrowse-simulator.jar";

    private EmbeddedJar() {}

    /** @throws SimulatorNotStarted when the testkit has no simulator inside, or it cannot be unpacked */
    static Path unpackedInto(Path cache) {
        var resource = Optional.ofNullable(EmbeddedJar.class.getResource(NAME))
                .orElseThrow(() -> new SimulatorNotStarted("There is no simulator inside this testkit. Name its jar:"
                        + " -Dcobrowse.simulator.jar=/path/to/cobrowse-simulator.jar"));
        try {
            return resource.getProtocol().equals("file") ? Path.of(resource.toURI()) : unpacked(resource, cache);
        } catch (IOException | URISyntaxException e) {
            throw new SimulatorNotStarted(
                    "The simulator's jar could not be unpacked into " + cache + ". Name another"
                            + " folder: -Dcobrowse.simulator.cache=/path/to/folder",
                    e);
        }
    }

    private static Path unpacked(URL resource, Path cache) throws IOException {
        var hash = hash();
        var jar = cache.resolve(hash.substring(0, 16)).resolve(NAME);
        if (!Files.exists(jar)) {
            Files.createDirectories(jar.getParent());
            unpack(resource, hash, jar);
        }
        return jar;
    }

    /** Nobody ever sees half a jar: it is written beside, and moved in one step. */
    private static void unpack(URL resource, String hash, Path jar) throws IOException {
        var part = Files.createTempFile(jar.getParent(), "unpacking", ".part");
        try (var in = new DigestInputStream(resource.openStream(), sha256())) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            var found = HexFormat.of().formatHex(in.getMessageDigest().digest());
            if (!found.equals(hash)) throw new IOException("The simulator's jar is damaged: its hash is " + found);
            Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // another JVM may have been quicker, and hold the file open where that matters
            if (!Files.exists(jar)) throw e;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String hash() throws IOException {
        try (InputStream in = EmbeddedJar.class.getResourceAsStream(NAME + ".sha256")) {
            if (in == null) throw new IOException("The hash of the simulator's jar is missing");
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
