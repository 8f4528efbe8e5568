package cobrowse.simulator.console;

import cobrowse.simulator.invites.Invite;
import cobrowse.simulator.invites.InviteEvent;
import cobrowse.simulator.invites.Invites;
import cobrowse.simulator.notifications.CobrowseEvent;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.sessions.CobrowseSession;
import cobrowse.simulator.sessions.CobrowseSession.State;
import cobrowse.simulator.sessions.SessionEvent;
import cobrowse.simulator.sessions.Sessions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How things stand with a customer at the moment: asked, on offer, or shared; told by the event that made it so. */
@Component
record CustomerStanding(Invites invites, Sessions sessions, CustomerAsker asker, SimulatedClock clock) {

    /** @param by who asks or looks along; the organisation when nobody does */
    record Standing(Optional<CobrowseEvent> event, String by) {}

    Standing of(Customer customer) {
        var organisation = customer.organisation();
        var invite = invites.pendingFor(organisation, customer.id(), clock.now(organisation));
        if (invite.isPresent()) {
            var initiator = invite.map(Invite::initiatorId);
            return new Standing(invite.map(CustomerStanding::asked), asker.name(organisation, initiator));
        }
        var session = live(customer);
        return new Standing(
                session.map(SessionEvent::of),
                session.map(found -> asker.name(organisation, found)).orElse(organisation.name()));
    }

    private Optional<CobrowseSession> live(Customer customer) {
        var organisation = customer.organisation();
        return sessions.liveIn(organisation, customer.participant().conversationId(), clock.now(organisation)).stream()
                .filter(session -> session.participantId().equals(Optional.of(customer.id())))
                .filter(session -> session.state() != State.CONNECTING)
                .findFirst();
    }

    private static CobrowseEvent asked(Invite invite) {
        return InviteEvent.of(CobrowseEvent.INVITE, invite, invite.created());
    }
}
