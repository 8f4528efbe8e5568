package cobrowse.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a call is expected to be; all that is not said may be anything. It does not change: each word makes another. */
public final class Call {

    private static final String NONE = "none";

    private final List<Criterion> criteria;

    private Call(List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
    }

    /**
     * A call of an operation.
     *
     * @param path without a query; a part in braces, as in /api/v2/cobrowse/sessions/{id}, stands for any
     */
    public static Call call(String method, String path) {
        return new Call(List.of(
                new Criterion("method", method, RecordedCall::method),
                new Criterion("path", path, call -> PathTemplate.matches(path, call.path()) ? path : call.path())));
    }

    public Call withStatus(int status) {
        return and("status", Integer.toString(status), call -> Integer.toString(call.status()));
    }

    /** @param rule that decided the answer, such as session-names-its-initiator */
    public Call brokenBy(String rule) {
        return and("broken rule", rule, call -> call.brokenRule().orElse(NONE));
    }

    /** No rule decided the answer. */
    public Call keepingAllRules() {
        return brokenBy(NONE);
    }

    /** @param rule that was looked at and overlooked, as it is switched off */
    public Call overlooking(String rule) {
        return and("overlooked rule", rule, call -> call.overlookedRule().orElse(NONE));
    }

    /** A fault made the answer. */
    public Call madeByAFault() {
        return and("made by a fault", "yes", call -> call.fault().isPresent() ? "yes" : "no");
    }

    /** @param pointer to a field of the JSON that was sent, such as /initiator/id (RFC 6901) */
    public Call sending(String pointer, String value) {
        return and("sent " + pointer, value, call -> shown(call.body().at(pointer)));
    }

    /** @param pointer to a field of the JSON that was answered, such as /state (RFC 6901) */
    public Call answering(String pointer, String value) {
        return and("answered " + pointer, value, call -> shown(call.answer().at(pointer)));
    }

    boolean matches(RecordedCall call) {
        return criteria.stream().allMatch(criterion -> criterion.isMetBy(call));
    }

    /** How a call differs from what was expected, in the order in which that was said. */
    List<String> differences(RecordedCall call) {
        return criteria.stream()
                .filter(criterion -> !criterion.isMetBy(call))
                .map(criterion -> criterion.difference(call))
                .toList();
    }

    /** How near a call comes: the more, the nearer. */
    double likeness(RecordedCall call) {
        var met = criteria.stream().filter(criterion -> criterion.isMetBy(call)).count();
        return met + PathTemplate.likeness(criteria.get(1).expected(), call.path());
    }

    private Call and(String name, String expected, Function<RecordedCall, String> actual) {
        var more = new ArrayList<>(criteria);
        more.add(new Criterion(name, expected, actual));
        return new Call(more);
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) return NONE;
        return value.isContainer() ? value.toString() : value.asString();
    }

    @Override
    public String toString() {
        var rest = criteria.stream()
                .skip(2)
                .map(criterion -> ", " + criterion.name() + " " + criterion.expected())
                .collect(Collectors.joining());
        return criteria.get(0).expected() + " " + criteria.get(1).expected() + rest;
    }
}
