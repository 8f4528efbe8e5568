package cobrowse.client.doctor;

import java.util.List;
import java.util.Optional;

/**
 * A queue, as far as a start depends on it.
 *
 * @param defaultCode the wrap-up code that is taken where none is given
 * @param codes names or ids of its wrap-up codes
 */
record Desk(
        String id,
        String name,
        Look<Boolean> takesCobrowse,
        Look<Optional<String>> defaultCode,
        Look<List<String>> codes) {}
