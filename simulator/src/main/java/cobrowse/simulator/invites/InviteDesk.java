package cobrowse.simulator.invites;

import cobrowse.simulator.conversations.ConversationEnded;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.invites.Invite.Signal;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.notifications.CobrowseEvent;
import cobrowse.simulator.notifications.Messenger;
import cobrowse.simulator.organisation.FallsDue;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Deeds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves invites, and tells both sides. Every act wants a transaction around it. */
@Component
@Order(1)
class InviteDesk implements FallsDue {

    private final Invites invites;
    private final Conversations conversations;
    private final Messenger messenger;
    private final SimulatedClock clock;

    InviteDesk(Invites invites, Conversations conversations, Messenger messenger, SimulatedClock clock) {
        this.invites = invites;
        this.conversations = conversations;
        this.messenger = messenger;
        this.clock = clock;
    }

    Instant now(Organisation organisation) {
        return clock.now(organisation);
    }

    /** The invite as it is now, with its conversation held until the transaction ends. */
    Optional<Invite> hold(Organisation organisation, String id) {
        invites.find(organisation, id).ifPresent(invite -> conversations.hold(organisation, invite.conversationId()));
        return invites.find(organisation, id).map(invite -> invite.asOf(clock.now(organisation)));
    }

    void open(Organisation organisation, Invite invite) {
        invites.insert(organisation, invite);
        Deeds.began(Invite.LIFECYCLE, invite.id(), invite.state());
        announce(organisation, invite, CobrowseEvent.INVITE);
    }

    /** Something other than a yes happens to an invite. */
    Invite signal(Organisation organisation, Invite invite, Signal signal) {
        var moved = invite.take(signal);
        save(organisation, invite, signal, moved);
        announce(
                organisation,
                moved,
                signal == Signal.CUSTOMER_DECLINED ? CobrowseEvent.DECLINED : CobrowseEvent.EXPIRED);
        return moved;
    }

    /** The customer said yes; the session that came of it announces itself. */
    Invite accepted(Organisation organisation, Invite invite, String sessionId) {
        var moved = invite.acceptedAs(sessionId);
        save(organisation, invite, Signal.CUSTOMER_ACCEPTED, moved);
        return moved;
    }

    private void save(Organisation organisation, Invite invite, Signal signal, Invite moved) {
        invites.save(organisation, moved);
        var move = Lifecycle.move(invite.state(), signal, moved.state());
        Deeds.moved(Invite.LIFECYCLE, invite.id(), List.of(move));
    }

    @Override
    public List<String> organisations() {
        return invites.waiting();
    }

    @Override
    public Optional<Instant> nextDue(Organisation organisation) {
        return invites.nextDue(organisation);
    }

    @Override
    public void fallDue(Organisation organisation) {
        for (var overdue : invites.overdue(organisation, clock.now(organisation))) {
            conversations.hold(organisation, overdue.conversationId());
            invites.find(organisation, overdue.id())
                    .filter(Invite::isPending)
                    .ifPresent(invite -> signal(organisation, invite, Signal.TIME_RAN_OUT));
        }
    }

    @EventListener
    void withdraw(ConversationEnded ended) {
        var organisation = ended.organisation();
        invites.pendingIn(organisation, ended.conversation().id())
                .forEach(invite -> signal(organisation, invite, Signal.CONVERSATION_ENDED));
    }

    private void announce(Organisation organisation, Invite invite, String type) {
        messenger.publish(organisation, InviteEvent.of(type, invite, clock.now(organisation)));
    }
}
