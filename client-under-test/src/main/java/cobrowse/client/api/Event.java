package cobrowse.client.api;

import java.time.Instant;
import java.util.Optional;

/**
 * What the agent's side hears.
 *
 * @param type such as {@link #STARTED}
 */
public record Event(
        String type,
        Optional<Instant> at,
        Optional<String> inviteId,
        Optional<String> sessionId,
        Optional<String> conversationId,
        Optional<String> participantId,
        Optional<String> initiatorId,
        Optional<Instant> expires) {

    public static final String INVITE = "cobrowse.invite";
    public static final String OFFERED = "cobrowse.offered";
    public static final String STARTED = "cobrowse.started";
    public static final String DECLINED = "cobrowse.declined";
    public static final String EXPIRED = "cobrowse.expired";
    public static final String ENDED = "cobrowse.ended";

    /** An event of which no more is known than its name. */
    public static Event named(String type) {
        return new Event(
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
