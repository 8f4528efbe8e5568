package cobrowse.simulator.guests;

import cobrowse.simulator.caller.Bearer;
import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.SimulatedClock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives guests their JWTs, and knows guests by them. */
@Component
public class GuestPasses {

    /** CHOSEN: the vendor says that a JWT runs out and can be refreshed, not when. */
    static final Duration LIFE = Duration.ofHours(1);

    private final Guests guests;
    private final Organisations organisations;
    private final SimulatedClock clock;

    GuestPasses(Guests guests, Organisations organisations, SimulatedClock clock) {
        this.guests = guests;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Somebody at the door. @param jwt empty where none was shown @param guest empty where the JWT is no good */
    public record Shown(Optional<String> jwt, Optional<Guest> guest) {

        /** Without the JWT. */
        @Override
        public String toString() {
            return "Shown[guest=" + guest + "]";
        }
    }

    String write(Guest guest) {
        var organisation = guest.organisation();
        var now = clock.now(organisation);
        var claims = new Jwt.Claims(
                organisation.id(),
                guest.participantId(),
                guest.session(),
                now.getEpochSecond(),
                now.plus(LIFE).getEpochSecond());
        return Jwt.write(claims, guests.key(organisation));
    }

    /** @param authorization the header's value */
    public Shown look(Optional<String> authorization) {
        var jwt = Bearer.token(authorization);
        var guest = jwt.flatMap(this::holder);
        guest.ifPresent(known -> Sandbox.enter(known.organisation()));
        return new Shown(jwt, guest);
    }

    private Optional<Guest> holder(String jwt) {
        return Jwt.read(jwt)
                .flatMap(claims -> Optional.ofNullable(claims.org())
                        .flatMap(organisations::find)
                        .filter(organisation -> isSigned(jwt, organisation) && !isLate(claims, organisation))
                        .flatMap(organisation -> Optional.ofNullable(claims.sid())
                                .flatMap(session -> guests.find(organisation, session))));
    }

    private boolean isSigned(String jwt, Organisation organisation) {
        return guests.existingKey(organisation)
                .filter(key -> Jwt.isSigned(jwt, key))
                .isPresent();
    }

    private boolean isLate(Jwt.Claims claims, Organisation organisation) {
        return clock.now(organisation).getEpochSecond() >= claims.exp();
    }
}
