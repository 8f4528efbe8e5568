package cobrowse.simulator.console;

import cobrowse.simulator.invites.AnswerInvite;
import cobrowse.simulator.invites.Invite;
import cobrowse.simulator.invites.InviteBody;
import cobrowse.simulator.invites.Invites;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the browser SDK calls: who asks, and the customer's yes or no to an invite. */
@RestController
record CustomerReplies(AnswerInvite answer, Invites invites, CustomerStanding standing) {

    /** An id that no invite has. */
    private static final String NONE = "";

    record Asker(String by) {}

    @GetMapping("/customer/{organisationId}/{participantId}/asker")
    Asker asker(Customer customer) {
        return new Asker(standing.of(customer).by());
    }

    @PostMapping("/customer/{organisationId}/{participantId}/invites/{inviteId}/accept")
    InviteBody accept(Customer customer, @PathVariable String inviteId) {
        return answer.accept(customer.organisation(), own(customer, inviteId));
    }

    @PostMapping("/customer/{organisationId}/{participantId}/invites/{inviteId}/decline")
    InviteBody decline(Customer customer, @PathVariable String inviteId) {
        return answer.decline(customer.organisation(), own(customer, inviteId));
    }

    /** Somebody else's invite does not exist for this customer: the rule invite-exists answers. */
    private String own(Customer customer, String inviteId) {
        return invites.find(customer.organisation(), inviteId)
                .filter(invite -> invite.participantId().equals(customer.id()))
                .map(Invite::id)
                .orElse(NONE);
    }
}
