package cobrowse.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Times as people write them: 30s, 2m, 1h, or PT1M30S. */
final class Durations {

    private Durations() {}

    static Duration parse(String text) {
        var plain = text.strip().toUpperCase(Locale.ROOT);
        try {
            var time = Duration.parse(plain.startsWith("P") ? plain : "PT" + plain);
            if (!time.isNegative() && !time.isZero()) return time;
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no time, such as 30s, 2m or 1h");
        }
        throw new TypeConversionException("'" + text + "' is not longer than nothing");
    }

    /** As {@link #parse} reads it. */
    static String show(Duration time) {
        return time.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
