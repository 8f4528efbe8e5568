package cobrowse.simulator.control.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of an answer that no record stands for, as it goes out. */
final class WrittenCopy {

    static final int MOST_BYTES = 4_096;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    synchronized void add(byte[] part, int from, int length) {
        bytes.write(part, from, Math.min(length, MOST_BYTES - bytes.size()));
    }

    /** What has gone out until now. */
    synchronized String text() {
        var text = bytes.toString(StandardCharsets.UTF_8);
        return bytes.size() < MOST_BYTES ? text : text + "…";
    }
}
