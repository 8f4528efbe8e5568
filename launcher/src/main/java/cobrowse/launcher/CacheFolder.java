package cobrowse.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where things are kept that can be made again. What lies in there is run: so it is only used where nobody but the user can
 * have put it.
 */
final class CacheFolder {

    private static final String VARIABLE = "COBROWSE_SIMULATOR_CACHE";
    /** Who may put anything anywhere, and does so when an image is built. */
    private static final Integer ROOT = 0;

    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rwx------");

    private CacheFolder() {}

    /** @return null where the user wants none, or none can be had */
    static @Nullable File find() throws IOException {
        var wish = System.getenv(VARIABLE);
        if (wish != null && (wish.equals("off") || wish.equals("none"))) return null;
        var folder = new File(wish == null || wish.isBlank() ? usual() : wish).getAbsoluteFile();
        if (!folder.exists()) folder.getParentFile().mkdirs();
        return isSafe(folder) ? folder : null;
    }

    private static String usual() {
        var home = Jdk.property("user.home");
        if (Jdk.property("os.name").startsWith("Mac")) return home + "/Library/Caches/cobrowse-simulator";
        var base = System.getenv("XDG_CACHE_HOME");
        return (base == null || base.isBlank() ? home + "/.cache" : base) + "/cobrowse-simulator";
    }

    /** Makes it, if need be. @return whether it is the user's, or root's, and nobody else may write there */
    static boolean isSafe(File folder) throws IOException {
        var path = folder.toPath();
        try {
            if (!folder.exists()) Files.createDirectory(path, PosixFilePermissions.asFileAttribute(MINE));
        } catch (FileAlreadyExistsException e) {
            // another start was quicker
        }
        var has = Files.readAttributes(path, PosixFileAttributes.class);
        return has.isDirectory()
                && isMine(path, has)
                && !has.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !has.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static boolean isMine(Path folder, PosixFileAttributes has) throws IOException {
        var self = Path.of("/proc/self");
        if (!Files.exists(self, LinkOption.NOFOLLOW_LINKS))
            return has.owner().getName().equals(Jdk.property("user.name"));
        var owner = Files.getAttribute(folder, "unix:uid");
        return owner.equals(ROOT) || owner.equals(Files.getAttribute(self, "unix:uid"));
    }
}
