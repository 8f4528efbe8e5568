package cobrowse.launcher;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** cobrowse-simulator.jar, wherever it lies and whenever it was put there. */
final class SimulatorJar {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;

    private SimulatorJar() {}

    /** @return null where this was not started from one jar */
    static @Nullable File find() {
        var jar = new File(Jdk.property("java.class.path"));
        return jar.isFile() ? jar : null;
    }

    /**
     * Tells one build from another by the jar's table of contents, which has a checksum of every file in it; the tenth part of a
     * second that reading it all would take is thus saved.
     *
     * @return null where it has no such table at its end
     */
    static @Nullable String id(File jar) throws IOException {
        try (var file = new RandomAccessFile(jar, "r")) {
            if (file.length() < END_LENGTH) return null;
            var end = ByteBuffer.wrap(read(file, file.length() - END_LENGTH, END_LENGTH))
                    .order(ByteOrder.LITTLE_ENDIAN);
            if (end.getInt(0) != END_OF_DIRECTORY) return null;
            var directory = read(file, end.getInt(16) & 0xffffffffL, end.getInt(12));
            return Checksum.of(directory) + "-" + Long.toHexString(file.length());
        }
    }

    private static byte[] read(RandomAccessFile file, long from, int length) throws IOException {
        var bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }
}
