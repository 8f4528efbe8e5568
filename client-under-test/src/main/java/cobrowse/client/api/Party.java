package cobrowse.client.api;

import java.util.Optional;

/** One side of a session. @param type user or interaction */
public record Party(Optional<String> id, Optional<String> type) {

    static Party of(String id, String type) {
        return new Party(Optional.of(id), Optional.of(type));
    }
}
