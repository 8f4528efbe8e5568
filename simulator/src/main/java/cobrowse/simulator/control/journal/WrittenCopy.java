package cobrowse.simulator.control.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The beginning of an answer as it goes out, where no record stands for it, or a fault may have made another of it. */
final class WrittenCopy {

    static final int MOST_BYTES = 4_096;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final @Nullable Object meant;
    private boolean whole = true;

    /** @param meant the record that would have been answered; null where there is none */
    WrittenCopy(@Nullable Object meant) {
        this.meant = meant;
    }

    /** The record that was meant, of an answer that is too long to be shown as it went out. */
    synchronized Optional<Object> meant() {
        return whole ? Optional.empty() : Optional.ofNullable(meant);
    }

    synchronized void add(byte[] part, int from, int length) {
        var room = MOST_BYTES - bytes.size();
        whole = whole && length <= room;
        bytes.write(part, from, Math.min(length, room));
    }

    /** What has gone out until now. */
    synchronized String text() {
        var text = bytes.toString(StandardCharsets.UTF_8);
        return whole ? text : text + "…";
    }
}
