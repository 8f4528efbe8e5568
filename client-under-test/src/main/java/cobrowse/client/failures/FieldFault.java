package cobrowse.client.failures;

import java.util.Optional;

/**
 * What an answer says of one field of the request.
 *
 * @param path such as participants[0].id
 */
public record FieldFault(Optional<String> path, Optional<String> code, Optional<String> message) {

    @Override
    public String toString() {
        return path.orElse("") + message.or(() -> code).map(text -> ": " + text).orElse("");
    }
}
