package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.Orders;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.invites.InviteBody;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.AnswerSession.Answered;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the customer does: open and close the browser, say yes and no. */
@RestController
record CustomerControl(Stage stage, CustomerAnswers answers) {

    record BrowserOrder(Optional<String> state) {}

    record Change(Optional<String> name, Optional<String> browser) {}

    record Customer(String id, String conversationId, String browser, String name) {
        static Customer of(Participant participant) {
            return new Customer(
                    participant.id(),
                    participant.conversationId(),
                    Lifecycle.spelt(participant.browser()),
                    participant.name());
        }
    }

    /** Shows a customer: the conversation, and the browser. */
    @GetMapping("/_sim/participants/{participantId}")
    Customer read(Organisation organisation, @PathVariable String participantId) {
        return Customer.of(stage.customer(organisation, participantId));
    }

    /** Changes a customer's name or browser. */
    @PatchMapping("/_sim/participants/{participantId}")
    Customer change(Organisation organisation, @PathVariable String participantId, Sent<Change> sent) {
        return changed(organisation, participantId, Orders.read(sent));
    }

    /** Opens or closes the customer's browser. */
    @PostMapping("/_sim/participants/{participantId}/browser")
    Customer browser(Organisation organisation, @PathVariable String participantId, Sent<BrowserOrder> sent) {
        var browser = Orders.read(sent).state();
        Orders.word("state", browser, Browser.class);
        return changed(organisation, participantId, new Change(Optional.empty(), browser));
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

    /** The customer accepts an offered session: opens its joinUrl and says yes. */
    @PostMapping("/_sim/sessions/{sessionId}/accept")
    Answered acceptSession(Organisation organisation, @PathVariable String sessionId) {
        return answers.sessions().accept(organisation, sessionId);
    }

    /** The customer declines an offered session. */
    @PostMapping("/_sim/sessions/{sessionId}/decline")
    Answered declineSession(Organisation organisation, @PathVariable String sessionId) {
        return answers.sessions().decline(organisation, sessionId);
    }

    /** The agent or the customer ends a session; it ends for both. */
    @PostMapping("/_sim/sessions/{sessionId}/end")
    Answered endSession(Organisation organisation, @PathVariable String sessionId) {
        return answers.sessions().leave(organisation, sessionId);
    }

    private Customer changed(Organisation organisation, String participantId, Change order) {
        var old = stage.customer(organisation, participantId);
        var name = Given.text("name", order.name(), old.name());
        var browser =
                order.browser().isEmpty() ? old.browser() : Orders.word("browser", order.browser(), Browser.class);
        var changed = old.as(name, browser);
        stage.desk().keep(organisation, changed);
        return Customer.of(changed);
    }
}
