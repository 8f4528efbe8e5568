package cobrowse.simulator.control.arrange;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.users.User;
import java.util.Set;

/** A user as the control API shows one. */
record Person(
        String id,
        String name,
        String email,
        String state,
        boolean signedIn,
        boolean cobrowseOpen,
        Set<String> permissions) {

    static Person of(User user) {
        return new Person(
                user.id(),
                user.name(),
                user.email(),
                Lifecycle.spelt(user.state()),
                user.signedIn(),
                user.cobrowseOpen(),
                user.permissions());
    }
}
