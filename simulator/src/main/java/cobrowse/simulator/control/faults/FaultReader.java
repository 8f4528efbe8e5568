package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.faults.Effect.Sort;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads orders of faults; whether their rules and operations exist is {@link FaultDesk}'s question. */
final class FaultReader {

    /** No fault lasts longer, on the organisation's clock nor on the machine's. */
    static final Duration LONGEST = Duration.ofHours(1);

    static final int MOST_CALLS = 1_000_000;

    private static final int MOST_OPERATIONS = 100;

    private FaultReader() {}

    /** @throws ControlProblem when the order cannot be carried out; it names the field and the fix */
    static Fault read(String id, FaultOrder order) {
        var effect = EffectReader.read(order);
        var operations = operations(order.operation());
        insistOnEventsOfAny(effect, operations);
        lasting(order);
        calls(order);
        var latency = Optional.ofNullable(order.latency()).map(Durations::latency);
        if (latency.isPresent() && effect.sort() == Sort.EVENT) {
            throw ControlProblem.badField("latency", "Events have no latency.", "Send a delay instead.");
        }
        var seed = order.seed().orElse((long) id.hashCode());
        return new Fault(id, effect, latency, isAfter(effect, order), operations, share(order), seed);
    }

    /** How many calls it looks at: one, if nothing says how many or how long. */
    static int calls(FaultOrder order) {
        var unsaid = order.lasting().isPresent() ? MOST_CALLS : 1;
        int calls = order.calls().orElse(unsaid);
        if (calls >= 1 && calls <= MOST_CALLS) return calls;
        throw ControlProblem.badField("calls", "calls is out of range.", "Send a number from 1 to " + MOST_CALLS + ".");
    }

    static Duration lasting(FaultOrder order) {
        return order.lasting().map(text -> Durations.read("for", text, LONGEST)).orElse(LONGEST);
    }

    private static double share(FaultOrder order) {
        double share = order.share().orElse(1.0);
        if (!(share > 0 && share <= 1)) {
            throw ControlProblem.badField("share", "share is out of range.", "Send a number above 0 and up to 1.");
        }
        if (order.share().isPresent()
                && order.calls().isEmpty()
                && order.lasting().isEmpty()) {
            throw ControlProblem.badField("share", "A share of what?", "Say of how many calls, or for how long.");
        }
        return share;
    }

    private static boolean isAfter(Effect effect, FaultOrder order) {
        var when = order.when().orElse("before");
        if (!List.of("before", "after").contains(when)) {
            throw ControlProblem.badField("when", "\"" + when + "\" is unknown.", "Send before or after.");
        }
        var free = effect instanceof Effect.Slow || effect instanceof Effect.Answer || effect instanceof Effect.Cut;
        if (order.when().isEmpty() || free) return when.equals("after");
        throw ControlProblem.badField(
                "when",
                "This fault has a time of its own.",
                "Leave it out: only status, connection and latency take it.");
    }

    private static List<String> operations(@Nullable JsonNode node) {
        if (node == null || node.isNull()) return List.of();
        if (node.isString()) return List.of(node.stringValue());
        var texts = node.isArray() && !node.isEmpty() && node.size() <= MOST_OPERATIONS
                ? StreamSupport.stream(node.spliterator(), false).toList()
                : List.<JsonNode>of();
        if (!texts.isEmpty() && texts.stream().allMatch(JsonNode::isString)) {
            return texts.stream().map(JsonNode::stringValue).toList();
        }
        throw ControlProblem.badField(
                "operation",
                "operation is neither a text nor a list of texts.",
                "Send \"METHOD /path\", or a list of it.");
    }

    private static void insistOnEventsOfAny(Effect effect, List<String> operations) {
        if (effect.sort() != Sort.EVENT || operations.isEmpty()) return;
        throw ControlProblem.badField("operation", "Events are of no operation.", "Leave it out, or send a type.");
    }
}
