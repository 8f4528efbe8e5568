package cobrowse.simulator.users;

import cobrowse.simulator.lifecycle.Lifecycle;

/** A user as the API shows one. */
record UserBody(String id, String name, String email, String username, String state, int version, String selfUri) {

    static UserBody of(User user) {
        return new UserBody(
                user.id(),
                user.name(),
                user.email(),
                user.email(),
                Lifecycle.spelt(user.state()),
                1,
                "/api/v2/users/" + user.id());
    }
}
