package cobrowse.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** How many bytes a folder's files have together: after the machine's own crash some of them may be missing. */
final class Inventory {

    private static final String FILE = "inventory";

    private Inventory() {}

    static void write(File folder) throws IOException {
        Files.writeString(new File(folder, FILE).toPath(), Long.toString(bytes(folder)));
    }

    static boolean isComplete(File folder) {
        try {
            var said = Files.readAllBytes(new File(folder, FILE).toPath());
            return new String(said, StandardCharsets.US_ASCII).equals(Long.toString(bytes(folder)));
        } catch (IOException e) {
            return false;
        }
    }

    private static long bytes(File folder) {
        return total(folder.listFiles()) + total(new File(folder, "lib").listFiles());
    }

    private static long total(File @Nullable [] files) {
        var total = 0L;
        if (files != null) for (var file : files) if (file.getName().endsWith(".jar")) total += file.length();
        return total;
    }
}
