package cobrowse.simulator.routing;

import java.util.Map;

/**
 * A queue as the vendor shows one, as far as the simulator knows it. Whether it takes co-browse is not in it: co-browse
 * is no media type of the vendor's queues. Members, rules and the settings of each medium come with the full models.
 */
record QueueBody(String id, String name, MediaSettings mediaSettings, String selfUri) {

    /** The vendor's media types, each without its settings. */
    record MediaSettings(
            Map<String, String> call,
            Map<String, String> callback,
            Map<String, String> chat,
            Map<String, String> email,
            Map<String, String> message) {

        static final MediaSettings BARE = new MediaSettings(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    static QueueBody of(Queue queue) {
        return new QueueBody(queue.id(), queue.name(), MediaSettings.BARE, "/api/v2/routing/queues/" + queue.id());
    }
}
