package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.presence.PresenceDesk;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents do: open and close the Cobrowse window, sign in and out. */
@RestController
record PeopleControl(Users users, PresenceDesk presences) {

    record Window(Optional<Boolean> open) {}

    record SignedIn(Optional<Boolean> signedIn) {}

    /** Opens or closes an agent's Cobrowse window. */
    @PostMapping("/_sim/users/{userId}/cobrowse-window")
    Person window(Organisation organisation, @PathVariable String userId, Sent<Window> sent) {
        users.openCobrowse(
                organisation, userId, Orders.required("open", Orders.read(sent).open()));
        return person(organisation, userId);
    }

    /** Signs a user in or out. */
    @PostMapping("/_sim/users/{userId}/presence")
    Person presence(Organisation organisation, @PathVariable String userId, Sent<SignedIn> sent) {
        presences.signIn(
                organisation,
                userId,
                Orders.required("signedIn", Orders.read(sent).signedIn()));
        return person(organisation, userId);
    }

    private Person person(Organisation organisation, String userId) {
        return users.find(organisation, userId)
                .map(Person::of)
                .orElseThrow(() -> ControlProblem.noSuch("user", userId));
    }
}
