package cobrowse.simulator.channels;

import org.jspecify.annotations.Nullable;

/**
 * Something for listeners, as it is kept.
 *
 * @param id grows with every notice; 0 before it is kept
 * @param channelId of the only channel that it is for; null where it is for all who have subscribed to its topic
 * @param body the frame as it is sent; of {@link Kind#TAKEN} the connection that has the channel now
 */
record Notice(long id, Kind kind, @Nullable String channelId, String topic, String body) {

    enum Kind {
        /** Is told. */
        FRAME,
        /** Another connection has the channel. */
        TAKEN,
        /** The channel is gone. */
        GONE
    }

    static Notice told(String topic, String frame) {
        return new Notice(0, Kind.FRAME, null, topic, frame);
    }

    static Notice toldTo(String channelId, String topic, String frame) {
        return new Notice(0, Kind.FRAME, channelId, topic, frame);
    }

    static Notice taken(String channelId, String connection) {
        return new Notice(0, Kind.TAKEN, channelId, "", connection);
    }

    static Notice gone(String channelId) {
        return new Notice(0, Kind.GONE, channelId, "", "");
    }
}
