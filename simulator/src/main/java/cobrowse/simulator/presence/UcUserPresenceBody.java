package cobrowse.simulator.presence;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One of several users' presences as the vendor shows them together. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UcUserPresenceBody(
        String id,
        String userId,
        String source,
        String sourceId,
        UserPresenceBody.Definition presenceDefinition,
        @Nullable String message,
        @Nullable String modifiedDate,
        String selfUri) {

    static UcUserPresenceBody of(Presence presence) {
        var one = UserPresenceBody.of(presence);
        return new UcUserPresenceBody(
                one.id(),
                presence.userId(),
                one.source(),
                one.sourceId(),
                one.presenceDefinition(),
                one.message(),
                one.modifiedDate(),
                one.selfUri());
    }
}
