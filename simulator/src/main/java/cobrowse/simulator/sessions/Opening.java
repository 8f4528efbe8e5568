package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Timekeeper;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.sessions.CobrowseSession.Mode;
import cobrowse.simulator.sessions.CobrowseSession.Offer;
import cobrowse.simulator.sessions.CobrowseSession.State;
import cobrowse.simulator.wire.Deeds;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes sessions. Wants a transaction around it. */
@Component
public class Opening {

    /**
     * A session that is about to be.
     *
     * @param id chosen by the caller; empty for one of ours
     * @param conversation in which it is to be, as the start found it
     * @param viewerId the participant who is to look, where the start names one
     * @param agreed whether the customer has said yes already
     */
    public record Plan(
            Optional<String> id,
            Origin origin,
            Optional<Conversation> conversation,
            Optional<String> participantId,
            Optional<String> viewerId,
            Mode mode,
            boolean agreed) {

        /** Of a start that does not say who is to look. */
        public Plan(
                Optional<String> id,
                Origin origin,
                Optional<Conversation> conversation,
                Optional<String> participantId,
                Mode mode,
                boolean agreed) {
            this(id, origin, conversation, participantId, Optional.empty(), mode, agreed);
        }
    }

    /** CHOSEN: how many digits a join code has. As many are read over the telephone without trouble, and not guessed. */
    private static final int JOIN_CODE = 9;

    private final Sessions sessions;
    private final SessionDesk desk;
    private final Timekeeper timekeeper;
    private final Ids ids;

    Opening(Sessions sessions, SessionDesk desk, Timekeeper timekeeper, Ids ids) {
        this.sessions = sessions;
        this.desk = desk;
        this.timekeeper = timekeeper;
        this.ids = ids;
    }

    /** @return empty, and nothing is kept, when the id that the caller chose was taken in the meantime */
    public Optional<CobrowseSession> open(Organisation organisation, Plan plan, Ruling ruling) {
        var session = planned(organisation, plan, ruling);
        while (!sessions.insert(organisation, session)) {
            if (plan.id().isPresent()) return Optional.empty();
            session = planned(organisation, plan, ruling); // the join code was another session's
        }
        var start = CobrowseSession.LIFECYCLE.start();
        Deeds.began(CobrowseSession.LIFECYCLE, session.id(), start);
        Deeds.moved(CobrowseSession.LIFECYCLE, session.id(), CobrowseSession.LIFECYCLE.way(start, session.state()));
        desk.announce(organisation, session, plan.conversation());
        if (session.state() == State.OFFERED) timekeeper.expect(organisation, session.offerExpires());
        return Optional.of(session);
    }

    private CobrowseSession planned(Organisation organisation, Plan plan, Ruling ruling) {
        var now = desk.now(organisation);
        var session = new CobrowseSession(
                plan.id().orElseGet(ids::next),
                plan.origin(),
                plan.conversation().map(Conversation::id),
                plan.participantId(),
                plan.mode(),
                CobrowseSession.LIFECYCLE.start(),
                ruling instanceof Ruling.Stalled stalled ? Optional.of(stalled.ruleId()) : Optional.empty(),
                new Offer(
                        Optional.of(ids.digits(JOIN_CODE)),
                        plan.viewerId(),
                        now.plusSeconds(organisation.settings().offerSeconds())),
                Optional.empty(),
                now,
                now);
        return plan.agreed() ? session.accepted(now) : session;
    }
}
