package cobrowse.simulator.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time from one instant until another, which does not belong to it. */
public record Interval(Instant from, Instant until) {

    private static final Pattern TWO_TIMES = Pattern.compile("(\\d{4}-[^/]+)/(\\d{4}-[^/]+)");

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .optionalEnd()
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    /**
     * Reads two times as ISO 8601 writes them, with a slash in between; UTC where they name no zone. CHOSEN: its other
     * form, a time and a duration, is none here.
     *
     * @return empty where they are no such times, or the second is not later
     */
    public static Optional<Interval> read(String text) {
        var times = TWO_TIMES.matcher(text);
        if (!times.matches()) return Optional.empty();
        try {
            return Optional.of(new Interval(time(times.group(1)), time(times.group(2))))
                    .filter(interval -> interval.from.isBefore(interval.until));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant time(String text) {
        return TIME.parse(text, OffsetDateTime::from).toInstant();
    }
}
