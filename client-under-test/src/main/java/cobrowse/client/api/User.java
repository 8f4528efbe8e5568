package cobrowse.client.api;

import java.util.Optional;

/** Somebody in the organisation. @param state active, inactive or deleted */
public record User(
        String id, Optional<String> name, Optional<String> email, Optional<String> username, Optional<String> state) {

    public boolean isActive() {
        return state.filter("active"::equals).isPresent();
    }
}
