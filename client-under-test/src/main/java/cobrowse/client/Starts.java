package cobrowse.client;

import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.PageStart;
import cobrowse.client.api.UserStart;
import cobrowse.client.http.Call;
import cobrowse.client.http.Json;
import java.util.Map;
import java.util.Optional;

/** The calls that start something, for whoever wants to look at one before it is made. */
public final class Starts {

    private Starts() {}

    /** POST /api/v2/cobrowse/sessions, seed 000's form. */
    public static Call of(AgentStart start) {
        return session(start.body());
    }

    /** POST /api/v2/cobrowse/sessions, seed 003's form. */
    public static Call of(UserStart start) {
        return session(start);
    }

    /** POST /api/v2/conversations/cobrowse */
    public static Call of(PageStart start) {
        return Call.of("POST", "/api/v2/conversations/cobrowse").json(Json.write(start.body()));
    }

    /** POST /api/v2/cobrowse/invites */
    public static Call of(InviteOrder order) {
        return Call.of("POST", "/api/v2/cobrowse/invites").json(Json.write(order));
    }

    /** POST /api/v2/conversations/chat/{conversationId}/cobrowse/sessions */
    public static Call inChat(String conversationId, String providerId) {
        var path = Call.path("/api/v2/conversations/chat/%s/cobrowse/sessions", conversationId);
        return Call.of("POST", path).json(Json.write(Map.of("providerId", providerId)));
    }

    /**
     * PATCH /api/v2/conversations/{conversationId}
     *
     * @param participantId of somebody else than the customer
     */
    public static Call byAction(String conversationId, Optional<String> participantId) {
        record Action(String action, Optional<String> participantId) {}
        var body = Map.of("cobrowse", new Action("start", participantId));
        return Call.of("PATCH", Call.path("/api/v2/conversations/%s", conversationId))
                .json(Json.write(body));
    }

    private static Call session(Object body) {
        return Call.of("POST", "/api/v2/cobrowse/sessions").json(Json.write(body));
    }
}
