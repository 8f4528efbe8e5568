package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
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

    @PostMapping("/_sim/participants/{participantId}/browser")
    Customer browser(Organisation organisation, @PathVariable String participantId, Sent<BrowserOrder> sent) {
        var browser = Orders.word("state", Orders.read(sent).state(), Browser.class);
        conversations.setBrowser(organisation, participantId, browser);
        return conversations
                .participant(organisation, participantId)
                .map(found -> new Customer(found.id(), found.conversationId(), Lifecycle.spelt(found.browser())))
                .orElseThrow(() -> ControlProblem.noSuch("participant", participantId));
    }

    @PostMapping("/_sim/participants/{participantId}/accept")
    Object accept(Organisation organisation, @PathVariable String participantId) {
        return answers.accept(organisation, participantId);
    }

    @PostMapping("/_sim/participants/{participantId}/decline")
    Object decline(Organisation organisation, @PathVariable String participantId) {
        return answers.decline(organisation, participantId);
    }

    @PostMapping("/_sim/invites/{inviteId}/accept")
    Object acceptInvite(Organisation organisation, @PathVariable String inviteId) {
        return answers.invites().accept(organisation, inviteId);
    }

    @PostMapping("/_sim/invites/{inviteId}/decline")
    Object declineInvite(Organisation organisation, @PathVariable String inviteId) {
        return answers.invites().decline(organisation, inviteId);
    }

    @PostMapping("/_sim/sessions/{sessionId}/accept")
    Object acceptSession(Organisation organisation, @PathVariable String sessionId) {
        return answers.sessions().accept(organisation, sessionId);
    }

    @PostMapping("/_sim/sessions/{sessionId}/decline")
    Object declineSession(Organisation organisation, @PathVariable String sessionId) {
        return answers.sessions().decline(organisation, sessionId);
    }
}
