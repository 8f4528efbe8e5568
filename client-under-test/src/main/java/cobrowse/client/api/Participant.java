package cobrowse.client.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody, or something, in a conversation. @param purpose such as customer, agent, acd */
public record Participant(
        String id,
        Optional<String> name,
        Optional<String> purpose,
        Optional<String> userId,
        Optional<String> queueId,
        List<Communication> calls,
        List<Communication> chats,
        List<Communication> cobrowsesessions,
        List<Communication> messages) {

    /** One medium by which a participant takes part. @param state such as connected, alerting, disconnected */
    public record Communication(Optional<String> id, Optional<String> state) {

        public boolean isConnected() {
            return state.filter("connected"::equals).isPresent();
        }
    }

    public Participant(
            String id,
            Optional<String> name,
            Optional<String> purpose,
            Optional<String> userId,
            Optional<String> queueId,
            @Nullable List<Communication> calls,
            @Nullable List<Communication> chats,
            @Nullable List<Communication> cobrowsesessions,
            @Nullable List<Communication> messages) {
        this.id = id;
        this.name = name;
        this.purpose = purpose;
        this.userId = userId;
        this.queueId = queueId;
        this.calls = known(calls);
        this.chats = known(chats);
        this.cobrowsesessions = known(cobrowsesessions);
        this.messages = known(messages);
    }

    private static List<Communication> known(@Nullable List<Communication> media) {
        return media == null ? List.of() : List.copyOf(media);
    }
}
