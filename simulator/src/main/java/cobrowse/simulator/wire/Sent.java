package cobrowse.simulator.wire;

import java.util.Optional;

/**
 * What a caller sent as JSON, good or not: the rules judge that in their turn, not the reader.
 *
 * @param size how large it is
 * @param type whether it says that it is plain JSON
 * @param malformed where and why it could not be read
 * @param value what was read; with nothing in it where nothing could be read
 */
public record Sent<T>(Size size, Type type, Optional<Malformed> malformed, T value) {

    public enum Size {
        EMPTY,
        FITTING,
        TOO_LARGE
    }

    public enum Type {
        JSON,
        OTHER
    }

    /** @param where a field, or a line and column */
    public record Malformed(String where, String why) {}
}
