package cobrowse.launcher;

import java.io.File;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Removes what no start will look for again: builds of long ago, and what a killed start has left. */
final class Sweeping {

    private static final int KEPT = 3;
    private static final long OLD = TimeUnit.DAYS.toMillis(30);
    private static final long LEFT_BEHIND = TimeUnit.HOURS.toMillis(1);
    private static final int CHECKSUM = 16;

    private Sweeping() {}

    /** @param build the one that is in use; its neighbours are looked at */
    static void around(File build) {
        var now = System.currentTimeMillis();
        for (var part : files(build))
            if (part.getName().startsWith("unpacking") && part.lastModified() < now - LEFT_BEHIND) delete(part);
        var builds = files(build.getParentFile());
        Arrays.sort(builds, (one, other) -> Long.compare(other.lastModified(), one.lastModified()));
        var kept = 0;
        for (var other : builds)
            if (isBuild(other) && kept++ >= KEPT && other.lastModified() < now - OLD) delete(other);
    }

    static void delete(File file) {
        for (var inside : files(file)) delete(inside);
        file.delete();
    }

    /** The testkit keeps its jars in there too. */
    private static boolean isBuild(File folder) {
        return folder.getName().indexOf('-') == CHECKSUM && new File(folder, Unpacking.APP).isDirectory();
    }

    private static File[] files(@Nullable File folder) {
        var files = folder == null ? null : folder.listFiles();
        return files == null ? new File[0] : files;
    }
}
