package cobrowse.simulator.caller;

import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.rulebook.ScopeDemand;

/**
 * A known caller comes to an operation of the platform API.
 *
 * @param scopes what the operation asks of the token
 */
public record Claim(Caller caller, Card card, ScopeDemand scopes) implements CalledBy {

    boolean hasScope() {
        return scopes.scopes().isEmpty() || scopes.isMetBy(caller.scopes());
    }

    boolean hasAnyPermission() {
        return card.permissions().all() || card.permissions().isMetBy(caller.permissions());
    }

    boolean hasAllPermissions() {
        return !card.permissions().all() || card.permissions().isMetBy(caller.permissions());
    }

    String missingScopes() {
        return scopes.missingFrom(caller.scopes());
    }

    /** Any of these would do, or each of these is missing. */
    String missingPermissions() {
        return card.permissions().missingFrom(caller.permissions());
    }
}
