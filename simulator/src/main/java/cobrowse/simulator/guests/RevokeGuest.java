package cobrowse.simulator.guests;

import static cobrowse.simulator.guests.GuestTokenRules.GUESTS_JWT_IS_GOOD;
import static cobrowse.simulator.guests.GuestTokenRules.GUEST_SHOWS_A_JWT;
import static cobrowse.simulator.guests.GuestTokenRules.TOKENS;

import cobrowse.simulator.guests.GuestPasses.Shown;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signs a guest off: neither the JWT nor the refresh token is good any more. CHOSEN: journeys, which headers may name, there are none. */
@RestController
record RevokeGuest(Referee referee, GuestPasses passes, Guests guests) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("sign a guest off", GUEST_SHOWS_A_JWT, GUESTS_JWT_IS_GOOD);

    private static final String PATH = TOKENS + "/revoke";

    record Attempt(Shown shown) implements ShowsJwt {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("DELETE", PATH, "deleteWebdeploymentsTokenRevoke").openToGuests();
    }

    @DeleteMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@RequestHeader("Authorization") Optional<String> authorization) {
        var shown = passes.look(authorization);
        referee.judge(RULES, new Attempt(shown));
        guests.end(shown.guest().orElseThrow());
    }
}
