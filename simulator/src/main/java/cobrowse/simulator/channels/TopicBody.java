package cobrowse.simulator.channels;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic of a channel as the vendor shows one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TopicBody(
        String id,
        String state,
        @Nullable String rejectionReason,
        @Nullable List<String> missingPermissions,
        @Nullable String selfUri) {

    static TopicBody permitted(Channel channel, String topic) {
        var uri = "/api/v2/notifications/channels/" + channel.id() + "/subscriptions/" + topic;
        return new TopicBody(topic, "Permitted", null, null, uri);
    }

    static TopicBody rejected(Wish wish) {
        var missing = wish.missing().isEmpty() ? null : wish.missing();
        return new TopicBody(wish.id(), "Rejected", wish.rejection().orElse(""), missing, null);
    }
}
