package cobrowse.simulator.users;

import cobrowse.simulator.lifecycle.Lifecycle;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The state of an account as the vendor shows it, with its last change where there was one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UserStateBody(
        String state,
        int version,
        @Nullable String stateChangeReason,
        @Nullable String stateChangeDate) {

    static UserStateBody of(User user) {
        return new UserStateBody(
                Lifecycle.spelt(user.state()),
                user.version(),
                user.profile().stateChangeReason(),
                user.profile().stateChangeDate());
    }
}
