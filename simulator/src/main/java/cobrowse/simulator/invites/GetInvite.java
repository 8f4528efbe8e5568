package cobrowse.simulator.invites;

import static cobrowse.simulator.invites.InviteRules.CALLER_MAY_WRITE_COBROWSE;
import static cobrowse.simulator.invites.InviteRules.INVITE_EXISTS;
import static cobrowse.simulator.invites.InviteRules.WRITES_COBROWSE;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.sessions.OfficialWay;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads an invite. */
@RestController
record GetInvite(Referee referee, Invites invites, SimulatedClock clock) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read an invite", CALLER_MAY_WRITE_COBROWSE, INVITE_EXISTS);

    record Attempt(Caller caller, Optional<Invite> invite) implements CalledBy, OnInvite {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("GET", "/api/v2/cobrowse/invites/{inviteId}")
                .wanting(WRITES_COBROWSE)
                .nearestTo("GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}")
                .officially(OfficialWay.TO_READ)
                .from("001");
    }

    @GetMapping("/api/v2/cobrowse/invites/{inviteId}")
    InviteBody get(Caller caller, @PathVariable String inviteId) {
        var organisation = caller.organisation();
        var invite = invites.find(organisation, inviteId).map(found -> found.asOf(clock.now(organisation)));
        referee.judge(RULES, new Attempt(caller, invite));
        return InviteBody.of(invite.orElseThrow());
    }
}
