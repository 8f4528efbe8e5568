package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents are and do: open and close the Cobrowse window, sign in and out. */
@RestController
record PeopleControl(Users users) {

    record Window(Optional<Boolean> open) {}

    record SignedIn(Optional<Boolean> signedIn) {}

    record Person(String id, String name, String email, String state, boolean signedIn, boolean cobrowseOpen) {
        static Person of(User user) {
            return new Person(
                    user.id(),
                    user.name(),
                    user.email(),
                    Lifecycle.spelt(user.state()),
                    user.signedIn(),
                    user.cobrowseOpen());
        }
    }

    /** Shows a user: whether signed in, and whether the Cobrowse window is open. */
    @GetMapping("/_sim/users/{userId}")
    Person read(Organisation organisation, @PathVariable String userId) {
        return person(organisation, userId);
    }

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
        users.signIn(
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
