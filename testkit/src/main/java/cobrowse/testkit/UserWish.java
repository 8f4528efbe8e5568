package cobrowse.testkit;

import java.util.List;
import java.util.Optional;

/** A user to be: usually an agent who is active, signed in, and has the Cobrowse window open. */
public final class UserWish extends Wish<UserWish, Person> {

    UserWish(Control control) {
        super(
                control,
                "/users",
                made -> new Person(
                        Facts.text(made, "id"), Facts.text(made, "name"), Facts.text(made, "email"), Optional.empty()));
    }

    public UserWish name(String name) {
        return with("name", name);
    }

    public UserWish email(String email) {
        return with("email", email);
    }

    /** Who has left. */
    public UserWish inactive() {
        return with("state", "inactive");
    }

    public UserWish signedOut() {
        return with("signedIn", false);
    }

    public UserWish cobrowseClosed() {
        return with("cobrowseOpen", false);
    }

    /** @param permissions in place of all that there are, as the vendor names them */
    public UserWish permissions(String... permissions) {
        return with("permissions", List.of(permissions));
    }
}
