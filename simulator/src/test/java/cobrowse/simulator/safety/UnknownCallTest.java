package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.safety.Wire.Answer;
import cobrowse.simulator.wire.UnknownCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Safety
class UnknownCallTest {

    @LocalServerPort
    int port;

    @Autowired
    UnknownCalls unknown;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v2/agentic/virtualagents, getAgenticVirtualagents",
        "GET, /api/v2/alerting/alerts/some-id, getAlertingAlert",
        "PUT, /api/v2/alerting/alerts/some-id, putAlertingAlert",
        "GET, /api/v2/conversations/emails, getConversationsEmails",
        "GET, /api/v2/routing/skills, getRoutingSkills",
        "GET, /api/v2/users/some-id/profile, getUserProfile"
    })
    void whatTheVendorServesAndWeDoNotIsSaidToBeSo(String method, String path, String operation) {
        var answer = call(method, path);

        VendorForm.assertError(answer, 501, "simulator.not.implemented");
        assertThat(answer.json().get("message").asString()).contains(operation);
        assertThat(answer.header("Sim-Dialect")).hasValue("platform");
        assertThat(answer.header("Link").orElse("")).contains("/learn/operations?call=" + method + "%20" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v2/conversations/chats, getConversationsChats",
        "POST, /api/v2/conversations/chats, postConversationsChats",
        "GET, /api/v2/conversations/chats/some-id, getConversationsChat"
    })
    void whatTheVendorTookAwayIsNotFoundAndSaysSinceWhen(String method, String path, String operation) {
        var answer = call(method, path);

        VendorForm.assertError(answer, 404, "not.found");
        assertThat(answer.json().get("message").asString())
                .contains(operation, "2026-08-15", "/api/v2/conversations/messages");
        assertThat(answer.header("Link").orElse("")).contains("/learn/operations?call=" + method + "%20" + path);
    }

    @Test
    void whatTheVendorTookAwayLongAgoIsNotFoundEither() {
        var answer = call("GET", "/api/v2/webchat/settings");

        VendorForm.assertError(answer, 404, "not.found");
    }

    @Test
    void anotherMethodIsToldWhichOnesThereAre() {
        var answer = call("DELETE", "/api/v2/cobrowse/providers");

        VendorForm.assertError(answer, 405, "method.not.allowed");
        assertThat(answer.header("Allow").orElse("")).contains("GET").doesNotContain("DELETE");
        assertThat(answer.header("Link").orElse(""))
                .contains("/learn/operations#get-api-v2-cobrowse-providers>; rel=\"related\"");
    }

    @ParameterizedTest
    @CsvSource({"GET, /nope", "POST, /nope", "POST, /api/v2/nope", "GET, /api/v2/cobrowse/session", "PUT, /favicon.ico"
    })
    void anUnknownPathIsNotFoundByAnyMethod(String method, String path) {
        var answer = call(method, path);

        VendorForm.assertError(answer, 404, "not.found");
        assertThat(answer.json().get("message").asString()).isEqualTo("The requested resource was not found.");
        assertThat(answer.header("Link").orElse("")).contains("/learn/operations?call=" + method + "%20" + path);
    }

    @Test
    void theLinkNamesTheOperationsThatWerePerhapsMeant() {
        var link = call("POST", "/api/v2/cobrowse/session").header("Link").orElse("");

        assertThat(link)
                .matches("<http://localhost/learn/operations\\?call=POST%20/api/v2/cobrowse/session>; rel=\"help\", "
                        + "<http://localhost/learn/operations#post-api-v2-cobrowse-sessions>; rel=\"related\"; "
                        + "title=\"POST /api/v2/cobrowse/sessions\".*");
        assertThat(link.split("rel=\"related\"", -1)).hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%25", "/api/v2/%25zz", "/api/v2/cobrowse/%25/x"})
    void aPathWithAPercentSignInItGetsItsLinkToo(String path) {
        var answer = call("GET", path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Link").orElse("")).contains("rel=\"help\"");
    }

    @Test
    void theNearestToSeed004sPathIsTheOneWithSessions() {
        var nearest = unknown.nearest("POST", "/api/v2/conversations/chat/c-1/cobrowse", 3);

        assertThat(nearest.get(0).name())
                .isEqualTo("POST /api/v2/conversations/chat/{conversationId}/cobrowse/sessions");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v2/user, GET /api/v2/users",
        "GET, /users, GET /api/v2/users",
        "POST, /api/v2/cobrowse/invite, POST /api/v2/cobrowse/invites",
        "POST, /api/v2/conversation/cobrowse, POST /api/v2/conversations/cobrowse",
        "PUT, /api/v2/cobrowse/sessions/abc, PATCH /api/v2/cobrowse/sessions/{sessionId}",
        "POST, /oauth/tokens, POST /oauth/token"
    })
    void typingErrorsCountLittle(String method, String path, String meant) {
        assertThat(unknown.nearest(method, path, 3)).extracting(Card::name).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/favicon.ico", "/robots.txt", "/actuator/env/x/y", "/wp-admin/login.php"})
    void whatIsNearToNothingIsGivenNoAdvice(String path) {
        assertThat(unknown.nearest("GET", path, 3)).isEmpty();
    }

    @Test
    void anOperationsAnchorIsMadeOfItsName() {
        assertThat(UnknownCalls.anchor(Card.community("POST", "/api/v2/cobrowse/sessions")))
                .isEqualTo("post-api-v2-cobrowse-sessions");
        assertThat(UnknownCalls.anchor(Card.community("GET", "/api/v2/users/{userId}")))
                .isEqualTo("get-api-v2-users-userid");
    }

    @Test
    @Timeout(60)
    void aLongPathTakesNoLongerThanAShortOne() {
        assertThat(unknown.nearest("GET", "/x".repeat(50_000), 3)).isEmpty();
    }

    @Test
    void aPathCannotForgeALink() {
        var link = call("GET", "/a%3E%22,%3Chttp:evil%3E;x=%3E").header("Link").orElse("");

        assertThat(link).contains("GET%20/a%3E%22%2C%3Chttp%3Aevil%3E>; rel=\"help\"");
    }

    private Answer call(String method, String path) {
        return new Wire(port).call(method, path, "Connection: close");
    }
}
