package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.invites.InviteBody;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.AnswerSession.Answered;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the customer does: open and close the browser, say yes and no. */
@RestController
record CustomerControl(Conversations conversations, CustomerAnswers answers) {

    record BrowserOrder(Optional<String> state) {}

    record Customer(String id, String conversationId, String browser) {}

    /** Opens or closes the customer's browser. */
    @PostMapping("/_sim/participants/{participantId}/browser")
    Customer browser(Organisation organisation, @PathVariable String participantId, Sent<BrowserOrder> sent) {
        var browser = Orders.word("state", Orders.read(sent).state(), Browser.class);
        conversations.setBrowser(organisation, participantId, browser);
        return conversations
                .participant(organisation, participantId)
                .map(found -> new Customer(found.id(), found.conversationId(), Lifecycle.spelt(found.browser())))
                .orElseThrow(() -> ControlProblem.noSuch("participant", participantId));
    }

    /** The customer says yes to whatever was asked last. */
    @PostMapping("/_sim/participants/{participantId}/accept")
    Object accept(Organisation organisation, @PathVariable String participantId) {
        return answers.accept(organisation, participantId);
    }

    /** The customer says no to whatever was asked last. */
    @PostMapping("/_sim/participants/{participantId}/decline")
    Object decline(Organisation organisation, @PathVariable String participantId) {
        return answers.decline(organisation, participantId);
    }

    /** The customer accepts an invite, which starts a session. */
    @PostMapping("/_sim/invites/{inviteId}/accept")
    InviteBody acceptInvite(Organisation organisation, @PathVariable String inviteId) {
        return answers.invites().accept(organisation, inviteId);
    }

    /** The customer declines an invite. */
    @PostMapping("/_sim/invites/{inviteId}/decline")
    InviteBody declineInvite(Organisation organisation, @PathVariable String inviteId) {
        return answers.invites().decline(organisation, inviteId);
    }

    /** The customer accepts an offered session. */
    @PostMapping("/_sim/sessions/{sessionId}/accept")
    Answered acceptSession(Organisation organisation, @PathVariable String sessionId) {
        return answers.sessions().accept(organisation, sessionId);
    }

    /** The customer declines an offered session. */
    @PostMapping("/_sim/sessions/{sessionId}/decline")
    Answered declineSession(Organisation organisation, @PathVariable String sessionId) {
        return answers.sessions().decline(organisation, sessionId);
    }
}
