package cobrowse.simulator.control.faults;

import static cobrowse.simulator.control.Orders.required;
import static cobrowse.simulator.control.Orders.word;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.faults.Effect.Cut;
import cobrowse.simulator.control.faults.Effect.Events.Mishap;
import cobrowse.simulator.control.faults.Effect.Truncate;
import cobrowse.simulator.notifications.CobrowseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads out of an order what shall go wrong. */
final class EffectReader {

    private static final Duration LATEST = Duration.ofHours(1);
    private static final int LONGEST_TEXT = 1_000;

    private static final String ONE_OF =
            "Send one of refuse, stall, status, connection, truncate, dribble and events, or a latency.";

    private EffectReader() {}

    /** An effect that an order may name, by its field. */
    private record Choice(String field, Optional<?> named, Supplier<Effect> read) {}

    /** @throws ControlProblem when the order names none, several, or one that there is not */
    static Effect read(FaultOrder order) {
        onlyWith("status", order.status(), "code", order.code());
        onlyWith("status", order.status(), "message", order.message());
        onlyWith("status", order.status(), "retryAfter", Optional.ofNullable(order.retryAfter()));
        onlyWith("events", order.events(), "delay", order.delay());
        onlyWith("events", order.events(), "type", order.type());
        var named = choices(order).stream()
                .filter(choice -> choice.named().isPresent())
                .toList();
        if (named.size() > 1) throw several(named.get(1).field());
        if (!named.isEmpty()) return named.get(0).read().get();
        if (order.latency() != null) return new Effect.Slow();
        throw ControlProblem.badField("refuse", "The order does not say what shall go wrong.", ONE_OF);
    }

    private static List<Choice> choices(FaultOrder order) {
        return List.of(
                new Choice("refuse", order.refuse(), () -> rule(order.refuse(), false)),
                new Choice("stall", order.stall(), () -> rule(order.stall(), true)),
                new Choice("status", order.status(), () -> answer(order)),
                new Choice("connection", order.connection(), () -> word("connection", order.connection(), Cut.class)),
                new Choice("truncate", order.truncate(), () -> word("truncate", order.truncate(), Truncate.class)),
                new Choice("dribble", order.dribble(), () -> dribble(order)),
                new Choice("events", order.events(), () -> events(order)));
    }

    private static Effect rule(Optional<String> ruleId, boolean stalls) {
        return new Effect.BreakRule(ruleId.orElseThrow(), stalls);
    }

    private static Effect answer(FaultOrder order) {
        var status = order.status().orElseThrow();
        if (status < 400 || status > 599) {
            throw ControlProblem.badField("status", "status is no error.", "Send a number from 400 to 599.");
        }
        Stream.of(order.code(), order.message()).flatMap(Optional::stream).forEach(EffectReader::insistOnShort);
        var wait = Optional.ofNullable(order.retryAfter()).map(EffectReader::retryAfter);
        return VendorsErrors.of(status, order.code(), order.message(), wait);
    }

    private static void insistOnShort(String text) {
        if (text.length() <= LONGEST_TEXT) return;
        throw ControlProblem.badField("message", "A text is too long.", "Send at most 1,000 characters.");
    }

    /** Seconds, a date, or nonsense: whatever a header can hold. */
    private static String retryAfter(JsonNode node) {
        var text = node.isString() ? node.stringValue() : node.isIntegralNumber() ? node.asString() : "";
        if (text.matches("[\\x21-\\x7e]([\\x20-\\x7e]{0,98}[\\x21-\\x7e])?")) return text;
        throw ControlProblem.badField(
                "retryAfter",
                "retryAfter cannot stand in a header.",
                "Send seconds, or up to 100 characters of ASCII.");
    }

    private static Effect dribble(FaultOrder order) {
        return new Effect.Dribble(Durations.read("dribble", order.dribble().orElseThrow(), Delay.LONGEST));
    }

    private static Effect events(FaultOrder order) {
        var mishap = word("events", order.events(), Mishap.class);
        order.type().ifPresent(EffectReader::known);
        if (mishap == Mishap.DELAY) {
            var delay = Durations.read("delay", required("delay", order.delay()), LATEST);
            return new Effect.Events(mishap, delay, order.type());
        }
        if (order.delay().isEmpty()) return new Effect.Events(mishap, Duration.ZERO, order.type());
        throw ControlProblem.badField("delay", "Only delayed events have a delay.", "Leave it out.");
    }

    private static void known(String type) {
        if (CobrowseEvent.TYPES.contains(type)) return;
        var known = String.join(", ", CobrowseEvent.TYPES);
        throw ControlProblem.badField("type", "There are no events " + type + ".", "Send one of " + known + ".");
    }

    private static void onlyWith(String field, Optional<?> value, String part, Optional<?> given) {
        if (given.isEmpty() || value.isPresent()) return;
        throw ControlProblem.badField(part, part + " belongs to " + field + ".", "Leave it out, or add " + field + ".");
    }

    private static ControlProblem several(String field) {
        return ControlProblem.badField(field, "One order, one thing that goes wrong.", ONE_OF);
    }
}
