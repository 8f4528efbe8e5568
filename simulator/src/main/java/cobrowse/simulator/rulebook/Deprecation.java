package cobrowse.simulator.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the vendor advises against an operation.
 *
 * @param since the day on which it was first known to be so
 * @param sunset the day after which nobody should count on it, where the vendor named one
 * @param instead what to call in its place, in words
 */
public record Deprecation(LocalDate since, Optional<LocalDate> sunset, String instead) {

    /** The lesson in two sentences. */
    public String says() {
        var end = sunset.map(day -> ", and not to be counted on after " + day).orElse("");
        return "Deprecated by the vendor since %s%s. Instead: %s".formatted(since, end, instead);
    }
}
