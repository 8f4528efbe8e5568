package cobrowse.simulator.presence;

import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A user's presence as the vendor shows one.
 *
 * @param id the source's once more: that of the vendor's own, as the simulator has no other
 * @param modifiedDate absent where nobody has changed it yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserPresenceBody(
        String id,
        String source,
        String sourceId,
        boolean primary,
        Definition presenceDefinition,
        @Nullable String message,
        @Nullable String modifiedDate,
        String selfUri) {

    /** The vendor's own source of presences. */
    static final String SOURCE = "PURECLOUD";

    /** The source's name in paths. */
    static final String SOURCE_ID = "purecloud";

    /** @param systemPresence as people read it: On Queue */
    public record Definition(String id, String systemPresence, String selfUri) {}

    public static UserPresenceBody of(Presence presence) {
        return new UserPresenceBody(
                presence.userId(),
                SOURCE,
                SOURCE_ID,
                true,
                new Definition(
                        presence.definitionId(),
                        presence.system().label(),
                        "/api/v2/presencedefinitions/" + presence.definitionId()),
                presence.message().orElse(null),
                presence.since().map(Timestamps::write).orElse(null),
                "/api/v2/users/" + presence.userId() + "/presences/" + SOURCE_ID);
    }
}
