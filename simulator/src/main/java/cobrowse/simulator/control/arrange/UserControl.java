package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.presence.PresenceDesk;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.User.State;
import cobrowse.simulator.users.Users;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, shows and changes users. None can be removed: whoever leaves becomes inactive, as with the vendor. */
@RestController
record UserControl(Users users, PresenceDesk presences, Organisations organisations, Ids ids) {

    /**
     * What a user is to be; what is left out stays as it is, or is as with an agent who is ready to co-browse.
     *
     * @param permissions as the vendor names them; "*" stands for all
     */
    record Order(
            Optional<String> id,
            Optional<String> name,
            Optional<String> email,
            Optional<String> state,
            Optional<Boolean> signedIn,
            Optional<Boolean> cobrowseOpen,
            Optional<List<String>> permissions) {

        User over(User old) {
            return new User(
                    old.id(),
                    Given.text("name", name, old.name()),
                    address(Given.text("email", email, old.email())),
                    state.isEmpty() ? old.state() : Orders.word("state", state, State.class),
                    signedIn.orElse(old.signedIn()),
                    cobrowseOpen.orElse(old.cobrowseOpen()),
                    Given.words("permissions", permissions, old.permissions()),
                    old.version(),
                    old.profile());
        }

        private static String address(String email) {
            if (email.matches("[^\\s@]+@[^\\s@]+")) return email;
            throw ControlProblem.badField(
                    "email", "\"" + email + "\" is no address.", "Send an address such as ann@lakeside.example.");
        }
    }

    /** Lists all users. */
    @GetMapping("/_sim/users")
    Listing<Person> list(Organisation organisation) {
        return new Listing<>(users.all(organisation).stream().map(Person::of).toList());
    }

    /** Shows a user: whether signed in, whether the Cobrowse window is open, and what the roles allow. */
    @GetMapping("/_sim/users/{userId}")
    Person read(Organisation organisation, @PathVariable String userId) {
        return Person.of(user(organisation, userId));
    }

    /** Makes a user, by default an agent who is ready to co-browse. */
    @PostMapping("/_sim/users")
    @ResponseStatus(HttpStatus.CREATED)
    Person make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var id = Given.id(order.id(), ids);
        var usual = new User(id, "Agent", id + "@users.example", State.ACTIVE, true, true, User.EVERY_PERMISSION);
        organisations.hold(organisation.id());
        var user = withAddressOfItsOwn(organisation, order.over(usual));
        Given.isNew(users.insert(organisation, user), "user", id);
        return Person.of(user);
    }

    /** Changes a user. */
    @PatchMapping("/_sim/users/{userId}")
    Person change(Organisation organisation, @PathVariable String userId, Sent<Order> sent) {
        var order = Orders.read(sent);
        Given.noOtherId(order.id(), userId);
        organisations.hold(organisation.id());
        var changed = withAddressOfItsOwn(organisation, order.over(user(organisation, userId)))
                .inNextVersion();
        users.save(organisation, changed);
        presences.signIn(organisation, userId, changed.signedIn());
        return Person.of(changed);
    }

    private User user(Organisation organisation, String userId) {
        return users.find(organisation, userId).orElseThrow(() -> ControlProblem.noSuch("user", userId));
    }

    private User withAddressOfItsOwn(Organisation organisation, User user) {
        users.withEmail(organisation, user.email())
                .filter(other -> !other.id().equals(user.id()))
                .ifPresent(other -> {
                    throw ControlProblem.conflict(
                            "email", user.email() + " is the address of " + other.name() + ".", "Send another one.");
                });
        return user;
    }
}
