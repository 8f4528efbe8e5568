package cobrowse.simulator.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That the vendor has taken away operations which it used to publish, and which its older SDKs still call. An org answers
 * 404 to them.
 *
 * @param under the beginning of their paths
 * @param since the day of the first version of the API without them
 * @param instead the beginning of the paths of what came in their place
 */
record Withdrawal(String under, LocalDate since, String instead) {

    private static final List<Withdrawal> ALL = List.of(
            new Withdrawal("/api/v2/conversations/chats", LocalDate.of(2026, 8, 15), "/api/v2/conversations/messages"));

    private static Optional<Withdrawal> of(String path) {
        return ALL.stream()
                .filter(gone -> path.equals(gone.under) || path.startsWith(gone.under + "/"))
                .findFirst();
    }

    /** @param operation the vendor's id of it */
    static PlainError error(String path, String operation) {
        var said = of(path).map(known ->
                "until %s; an org answers 404 now, too. Look under %s.".formatted(known.since, known.instead));
        return PlainError.of(
                404,
                "not.found",
                "The platform API had this operation, %s, %s"
                        .formatted(operation, said.orElse("once; today's has not, and an org answers 404, too.")));
    }
}
