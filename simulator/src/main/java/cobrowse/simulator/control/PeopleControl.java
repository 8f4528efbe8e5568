package cobrowse.simulator.control;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents do: open and close the Cobrowse window, sign in and out. */
@RestController
record PeopleControl(Users users) {

    record Window(Optional<Boolean> open) {}

    record SignedIn(Optional<Boolean> signedIn) {}

    record Person(String id, String name, boolean signedIn, boolean cobrowseOpen) {}

    @PostMapping("/_sim/users/{userId}/cobrowse-window")
    Person window(Organisation organisation, @PathVariable String userId, Sent<Window> sent) {
        users.openCobrowse(
                organisation, userId, Orders.required("open", Orders.read(sent).open()));
        return person(organisation, userId);
    }

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
                .map(user -> new Person(user.id(), user.name(), user.signedIn(), user.cobrowseOpen()))
                .orElseThrow(() -> ControlProblem.noSuch("user", userId));
    }
}
