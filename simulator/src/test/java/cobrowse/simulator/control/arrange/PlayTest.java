package cobrowse.simulator.control.arrange;

/** What clients do with what was arranged. */
abstract class PlayTest extends ArrangeTest {

    Answer listsProviders(String token) {
        return api(token, "GET", "/api/v2/cobrowse/providers", "");
    }

    Answer credentials(String client, String secret) {
        return login("grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, secret));
    }

    Answer refresh(Answer made) {
        return login("grant_type=refresh_token&client_id=%s&refresh_token=%s"
                .formatted(made.text("/client_id"), made.text("/refresh_token")));
    }

    Answer redeem(Answer made) {
        return login("grant_type=authorization_code&client_id=%s&code=%s&redirect_uri=%s&code_verifier=%s"
                .formatted(
                        made.text("/client_id"),
                        made.text("/code"),
                        made.text("/redirect_uri"),
                        made.text("/code_verifier")));
    }

    /** Invites the customer of the first conversation. @return the invite's id */
    String invite(String token) {
        return api(token, "POST", "/api/v2/cobrowse/invites", """
                        {"conversationId": "%s", "participantId": "%s", "initiatorId": "SYSTEM_AUTO"}""".formatted(conversation(0), customer(0)))
                .good()
                .text("/id");
    }

    /** Starts a session in a chat. */
    Answer start(String token, String conversation) {
        return api(token, "POST", "/api/v2/conversations/chat/%s/cobrowse/sessions".formatted(conversation), """
                {"providerId": "genesys"}""");
    }

    String state(String token, String things, String id) {
        return api(token, "GET", "/api/v2/cobrowse/" + things + "/" + id, "").text("/state");
    }
}
