package cobrowse.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * One build of the simulator in the cache folder, unpacked, and what belongs to it and this JDK.
 *
 * <pre>
 * cache/BUILD/app/cobrowse-simulator.jar, lib/…   unpacked
 * cache/BUILD/JDK/simulator.jsa or .aot           the archive of loaded classes
 *                 length                          the archive's in bytes, when it was made
 *                 lock, failed                    who makes it; why it could not be made
 * </pre>
 */
final class Installation {

    private static final String NAME = "cobrowse-simulator.jar";

    private final File build;

    private Installation(File build) {
        this.build = build;
    }

    /**
     * Unpacks it, if need be.
     *
     * @return null where there is no folder for it
     */
    static @Nullable Installation find() throws IOException {
        var jar = SimulatorJar.find();
        var id = jar == null ? null : SimulatorJar.id(jar);
        var cache = id == null ? null : CacheFolder.find();
        if (jar == null || cache == null) return null;
        var build = new File(cache, id);
        if (!CacheFolder.isSafe(build)) return null;
        new Unpacking(jar, build, NAME).ifNeedBe();
        build.setLastModified(System.currentTimeMillis());
        return new Installation(build);
    }

    /** The one that a class of it runs from. */
    static Installation around(File jar) {
        return new Installation(jar.getAbsoluteFile().getParentFile().getParentFile());
    }

    File build() {
        return build;
    }

    File jar() {
        return new File(new File(build, Unpacking.APP), NAME);
    }

    File ofThisJdk() {
        return new File(build, Jdk.id());
    }

    /** Whether there is one, in full: a JVM passes over one that does not fit, but falls over one that has no end. */
    boolean hasArchive() {
        try {
            var length = new String(Files.readAllBytes(archiveLength().toPath()), StandardCharsets.US_ASCII);
            return length.equals(Long.toString(archive().length()));
        } catch (IOException e) {
            return false;
        }
    }

    File archiveLength() {
        return new File(ofThisJdk(), "length");
    }

    File archive() {
        return new File(ofThisJdk(), Jdk.feature() >= Flags.AOT_SINCE ? "simulator.aot" : "simulator.jsa");
    }
}
