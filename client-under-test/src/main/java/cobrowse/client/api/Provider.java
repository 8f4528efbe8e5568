package cobrowse.client.api;

import java.util.Optional;

/** A co-browse provider of the organisation. @param id to the letter what a start in a chat must name */
public record Provider(String id, Optional<String> name, Optional<Boolean> enabled) {

    public boolean isEnabled() {
        return enabled.orElse(true);
    }
}
