package cobrowse.simulator.caller;

import static cobrowse.simulator.caller.PlatformRules.CALLER_HAS_ALL_OF_THE_PERMISSIONS;
import static cobrowse.simulator.caller.PlatformRules.CALLER_HAS_ONE_OF_THE_PERMISSIONS;
import static cobrowse.simulator.caller.PlatformRules.TOKEN_HAS_A_SCOPE_OF_THE_OPERATION;

import cobrowse.simulator.rulebook.Gate;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.rulebook.ScopeDemand;
import cobrowse.simulator.wire.Dialects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks every caller of the platform API for the scopes and permissions that the vendor declares for the operation. */
@Component
@Order(2)
class PlatformGate implements Gate {

    static final Rulebook<Claim> RULES = Rulebook.inOrder(
            "any call of the platform API",
            TOKEN_HAS_A_SCOPE_OF_THE_OPERATION,
            CALLER_HAS_ONE_OF_THE_PERMISSIONS,
            CALLER_HAS_ALL_OF_THE_PERMISSIONS);

    private final Referee referee;
    private final Dialects dialects;

    PlatformGate(Referee referee, Dialects dialects) {
        this.referee = referee;
        this.dialects = dialects;
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public boolean asks(Rule<?> rule, Card card) {
        if (!card.dialect().isOfPlatform() || card.open() || !card.path().startsWith("/api/")) return false;
        if (rule == TOKEN_HAS_A_SCOPE_OF_THE_OPERATION)
            return !card.scopes().scopes().isEmpty();
        return !card.permissions().permissions().isEmpty()
                && rule
                        == (card.permissions().all()
                                ? CALLER_HAS_ALL_OF_THE_PERMISSIONS
                                : CALLER_HAS_ONE_OF_THE_PERMISSIONS);
    }

    void judge(Caller caller, Operation operation) {
        var card = operation.card();
        if (card.dialect().isOfPlatform()) referee.judge(RULES, new Claim(caller, card, demanded(card)));
    }

    /** Where only the vendor's operations are served, the scopes of the posts open nothing. */
    private ScopeDemand demanded(Card card) {
        return dialects.serveCommunity() ? card.scopes() : card.scopes().without(Scopes.COMMUNITY);
    }
}
