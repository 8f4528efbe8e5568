package cobrowse.client.doctor;

import cobrowse.client.Sandbox;
import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.PageStart;
import cobrowse.client.api.UserStart;
import java.util.Optional;

/** Starts that nothing speaks against, in an organisation of their own. */
record Healthy(Sandbox lakeside) {

    static final String PAGE = "https://example.com";

    String chat() {
        return lakeside.conversation("chat", "connected");
    }

    String customer() {
        return lakeside.customer("chat", "connected");
    }

    Patient of(StartOperation operation) {
        return switch (operation) {
            case SESSION -> backend(Plan.of(AgentStart.of(lakeside.user("Ann"), chat())));
            case INVITE -> backend(Plan.of(InviteOrder.of(chat(), customer()).by(lakeside.user("Ann"))));
            case ACTION -> backend(Plan.byAction(chat(), Optional.empty()));
            case PAGE -> ann(Plan.of(PageStart.of(PAGE, lakeside.queue("Support"))));
            case CHAT -> backend(Plan.inChat(chat(), "genesys"));
            case CHAT_WITHOUT_SESSIONS -> backend(sending(operation, "{\"providerId\": \"genesys\"}"));
        };
    }

    Patient withUser() {
        return backend(Plan.of(UserStart.of(lakeside.user("Carla"))));
    }

    /** Another body, or the same text for all, at the path of a start that nothing speaks against. */
    Plan sending(StartOperation operation, String body) {
        return sending(operation, body, "application/json");
    }

    Plan sending(StartOperation operation, String body, String contentType) {
        var path = operation.path().replace("{conversationId}", chat());
        return Plan.of(operation.method(), path, body, contentType);
    }

    Patient backend(Plan plan) {
        return Patient.backend(lakeside, plan);
    }

    Patient ann(Plan plan) {
        return Patient.of(lakeside.tokenOfUser("Ann"), plan);
    }

    /** With the same token. */
    Patient whoSends(StartOperation operation, String body) {
        return new Patient(of(operation).token(), sending(operation, body));
    }
}
