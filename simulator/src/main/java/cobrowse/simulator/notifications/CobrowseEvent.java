package cobrowse.simulator.notifications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that both sides of a co-browse hear of.
 *
 * @param type such as cobrowse.invite
 * @param at when it happened, as the API writes times
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CobrowseEvent(
        String type,
        String at,
        @Nullable String inviteId,
        @Nullable String sessionId,
        @Nullable String conversationId,
        @Nullable String participantId,
        @Nullable String initiatorId,
        @Nullable String expires) {

    public static final String INVITE = "cobrowse.invite";
    public static final String OFFERED = "cobrowse.offered";
    public static final String STARTED = "cobrowse.started";
    public static final String DECLINED = "cobrowse.declined";
    public static final String EXPIRED = "cobrowse.expired";
    public static final String ENDED = "cobrowse.ended";

    public static final List<String> TYPES = List.of(INVITE, OFFERED, STARTED, DECLINED, EXPIRED, ENDED);

    /** The customer who hears it too. */
    @JsonIgnore
    public Optional<String> customer() {
        return Optional.ofNullable(participantId);
    }
}
