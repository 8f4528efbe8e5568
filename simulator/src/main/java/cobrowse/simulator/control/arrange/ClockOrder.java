package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Timekeeper;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a clock is to do: one of the four.
 *
 * @param advance an ISO 8601 duration to move on by
 * @param freeze true to halt it where it is; a time to halt it there
 * @param set a time to go on from
 * @param run true to let it run
 */
record ClockOrder(Optional<String> advance, Optional<Object> freeze, Optional<String> set, Optional<Object> run) {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59.999Z");
    private static final String EXAMPLES =
            "Send one of {\"advance\": \"PT2M\"}, {\"freeze\": true}, {\"freeze\": \"2026-01-01T00:00:00Z\"}, "
                    + "{\"set\": \"2026-01-01T00:00:00Z\"} and {\"run\": true}.";

    /** @throws ControlProblem when it asks for nothing, for two things, or for a time that no clock here can show */
    ClockOrder checked(Instant now) {
        var asked = asked();
        if (asked.isEmpty())
            throw ControlProblem.badField("advance", "advance is missing, and so are freeze, set and run.", EXAMPLES);
        if (asked.size() > 1)
            throw ControlProblem.badField(asked.get(1), "A clock does one thing at a time.", EXAMPLES);
        advance.ifPresent(text -> duration(text, now));
        set.ifPresent(text -> time("set", text));
        freeze.filter(value -> !value.equals(true)).ifPresent(value -> time("freeze", String.valueOf(value)));
        run.filter(value -> !value.equals(true)).ifPresent(value -> {
            throw ControlProblem.badField("run", "\"" + value + "\" is not true.", EXAMPLES);
        });
        return this;
    }

    Organisation carryOut(Timekeeper timekeeper, Organisation organisation) {
        if (advance.isPresent())
            return timekeeper.advance(
                    organisation,
                    Duration.ofMillis(Duration.parse(advance.get()).toMillis()));
        if (set.isPresent()) return timekeeper.set(organisation, time("set", set.get()));
        if (run.isPresent()) return timekeeper.run(organisation);
        return freeze.filter(String.class::isInstance)
                .map(text -> timekeeper.freeze(organisation, time("freeze", (String) text)))
                .orElseGet(() -> timekeeper.freeze(organisation));
    }

    private List<String> asked() {
        var asked = new ArrayList<String>();
        advance.ifPresent(value -> asked.add("advance"));
        freeze.ifPresent(value -> asked.add("freeze"));
        set.ifPresent(value -> asked.add("set"));
        run.ifPresent(value -> asked.add("run"));
        return asked;
    }

    private static void duration(String text, Instant now) {
        try {
            var by = Duration.parse(text);
            if (!by.isNegative() && !now.plus(by).isAfter(LATEST)) return;
        } catch (DateTimeException | ArithmeticException e) {
            throw notADuration(text);
        }
        throw notADuration(text);
    }

    private static ControlProblem notADuration(String text) {
        return ControlProblem.badField(
                "advance",
                "\"" + text + "\" is no time to move on by.",
                "Send an ISO 8601 duration such as PT2M, that does not lead beyond the year 2999. "
                        + "To go back, send {\"set\": \"2026-01-01T00:00:00Z\"}.");
    }

    private static Instant time(String field, String text) {
        try {
            var time = Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
            if (!time.isBefore(EARLIEST) && !time.isAfter(LATEST)) return time;
        } catch (DateTimeException e) {
            throw notATime(field, text);
        }
        throw notATime(field, text);
    }

    private static ControlProblem notATime(String field, String text) {
        return ControlProblem.badField(
                field,
                "\"" + text + "\" is no time that the clock can show.",
                "Send a time such as 2026-01-01T00:00:00Z, from 1970 to 2999.");
    }
}
