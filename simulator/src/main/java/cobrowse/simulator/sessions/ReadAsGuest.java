package cobrowse.simulator.sessions;

import static cobrowse.simulator.sessions.GuestRules.GUESTS_ARE_WITHIN_THE_RATE_LIMIT;
import static cobrowse.simulator.sessions.GuestRules.GUESTS_SESSION_IS_NOT_OVER;
import static cobrowse.simulator.sessions.GuestRules.GUEST_NAMES_A_SESSION_OF_THE_DEPLOYMENT;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the customer's page its session, by id or join code, without a token. */
@RestController
record ReadAsGuest(Referee referee, GuestEvidence evidence, Conversations conversations) implements Operation {

    static final String PATH = "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}";

    static final Rulebook<AsGuest> RULES = Rulebook.inOrder(
            "read a session as a guest",
            GUESTS_ARE_WITHIN_THE_RATE_LIMIT,
            GUEST_NAMES_A_SESSION_OF_THE_DEPLOYMENT,
            GUESTS_SESSION_IS_NOT_OVER);

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getWebdeploymentsDeploymentCobrowseSessionId")
                .openToGuests();
    }

    @GetMapping(PATH)
    OfferBody read(@PathVariable String deploymentId, @PathVariable String sessionId) {
        var found = evidence.of(deploymentId, sessionId);
        referee.judge(RULES, found);
        var organisation = found.organisation().orElseThrow();
        var session = found.session().orElseThrow();
        var media = session.conversationId()
                .flatMap(id -> conversations.find(organisation, id))
                .map(Conversation::media);
        return OfferBody.of(organisation, session, media, Optional.of(deploymentId));
    }
}
