package cobrowse.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive that later starts are quick by: from a simulator of its own that is started, called and ended. A ready
 * simulator runs this in the background, and {@code prepare} does in the foreground.
 */
public final class Training {

    /** Why there is no archive: so that it is not tried at every start. */
    private static final String FAILED = "failed";

    private static final long TRIED_AGAIN_AFTER = TimeUnit.DAYS.toMillis(1);

    private static final long ENOUGH_BYTES = 1L << 30;

    private final Installation installation;

    Training(Installation installation) {
        this.installation = installation;
    }

    /** In the background: says nothing to anybody. */
    public static void main(String[] none) throws IOException {
        var installation = Installation.around(new File(Jdk.property("java.class.path")));
        Sweeping.around(installation.build());
        if (isDue(installation) && hasRoom()) new Training(installation).unlessOthersDo();
    }

    /** Whether there is no archive, and none was tried in vain just now. */
    static boolean isDue(Installation installation) {
        if (installation.hasArchive()) return false;
        var failed = new File(installation.ofThisJdk(), FAILED).lastModified();
        return failed < System.currentTimeMillis() - TRIED_AGAIN_AFTER;
    }

    /** Not where another JVM beside the user's could be one too many for a container. */
    private static boolean hasRoom() {
        return !(ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)
                || system.getTotalMemorySize() >= ENOUGH_BYTES;
    }

    private void unlessOthersDo() throws IOException {
        try (var channel = lockFile();
                var lock = channel.tryLock()) {
            if (lock != null && isDue(installation)) train();
        }
    }

    /** Waits for others who are at it. @return whether there is an archive now */
    boolean thorough() throws IOException {
        try (var channel = lockFile();
                FileLock lock = channel.lock()) {
            return lock.isValid() && (installation.hasArchive() || train());
        }
    }

    /** Why there is none. */
    String failure() throws IOException {
        var failed = new File(installation.ofThisJdk(), FAILED);
        return failed.isFile() ? Files.readString(failed.toPath()) : "";
    }

    private FileChannel lockFile() throws IOException {
        var folder = installation.ofThisJdk();
        Files.createDirectories(folder.toPath());
        return FileChannel.open(new File(folder, "lock").toPath(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Also when the machine itself stops right after. */
    private void putInPlace(File made) throws IOException {
        try (var channel = FileChannel.open(made.toPath(), StandardOpenOption.READ)) {
            channel.force(true);
        }
        Files.writeString(installation.archiveLength().toPath(), Long.toString(made.length()));
        Files.move(made.toPath(), installation.archive().toPath(), StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean train() throws IOException {
        var folder = Files.createTempDirectory(installation.ofThisJdk().toPath(), "training")
                .toFile();
        var failed = new File(installation.ofThisJdk(), FAILED);
        try {
            var made = new File(folder, installation.archive().getName());
            new Rehearsal(installation.jar(), made, folder).run();
            putInPlace(made);
            failed.delete();
            return true;
        } catch (IOException e) {
            Files.writeString(failed.toPath(), String.valueOf(e.getMessage()));
            return false;
        } finally {
            Sweeping.delete(folder);
        }
    }
}
