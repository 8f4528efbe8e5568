package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.invites.AnswerInvite;
import cobrowse.simulator.invites.Invites;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.AnswerSession;
import cobrowse.simulator.sessions.CobrowseSession;
import cobrowse.simulator.sessions.Sessions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says yes or no for a customer, to whatever the customer was asked last. */
@Component
public record CustomerAnswers(AnswerInvite invites, AnswerSession sessions, Invites asked, Sessions offered) {

    public Object accept(Organisation organisation, String participantId) {
        var session = offer(organisation, participantId);
        return session.isPresent()
                ? sessions.accept(organisation, session.get().id())
                : invites.accept(organisation, invite(organisation, participantId));
    }

    public Object decline(Organisation organisation, String participantId) {
        var session = offer(organisation, participantId);
        return session.isPresent()
                ? sessions.decline(organisation, session.get().id())
                : invites.decline(organisation, invite(organisation, participantId));
    }

    /** The customer has let the time of an invite run out, before its end. */
    public Object expire(Organisation organisation, String participantId) {
        return invites.expire(organisation, invite(organisation, participantId));
    }

    /** The session on offer, where no invite waits. */
    private Optional<CobrowseSession> offer(Organisation organisation, String participantId) {
        var pending = asked.lastFor(organisation, participantId).filter(invite -> invite.isPending());
        return pending.isPresent() ? Optional.empty() : offered.offeredTo(organisation, participantId);
    }

    private String invite(Organisation organisation, String participantId) {
        return asked.lastFor(organisation, participantId)
                .orElseThrow(() -> ControlProblem.noSuch("invite or offer for participant", participantId))
                .id();
    }
}
