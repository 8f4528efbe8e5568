package cobrowse.sdk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Every official operation that is served is called by the vendor's Java SDK, and nothing of its answer is lost on the way. */
class EveryOperationIT {

    /** @param answer empty where the SDK is too old for the operation, or the call could not be made */
    private record Outcome(
            SdkCall call, Optional<JavaSdk.Answer> answer, Set<String> losses, Optional<AssertionError> trouble) {

        static Outcome none(SdkCall call, Optional<AssertionError> trouble) {
            return new Outcome(call, Optional.empty(), Set.of(), trouble);
        }

        static Outcome of(SdkCall call, JavaSdk.Answer answer) {
            var losses = answer.status() < 300 ? Losses.between(answer) : Set.<String>of();
            return new Outcome(call, Optional.of(answer), losses, Optional.empty());
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Newer NEWER = Newer.read();
    private static List<Outcome> outcomes;

    @BeforeAll
    static void call_them_all() {
        outcomes =
                SdkCall.all().stream().parallel().map(EveryOperationIT::outcome).toList();
    }

    @TestFactory
    Stream<DynamicTest> it_is_answered_as_expected_and_nothing_is_lost() {
        return outcomes.stream().map(outcome -> dynamicTest(outcome.call().operationId(), () -> check(outcome)));
    }

    @Test
    void every_operation_that_is_served_has_a_line() {
        var missing = new TreeSet<>(served());
        missing.removeAll(called());
        assertThat(missing)
                .as("give each a line in sdk/src/test/resources/calls; the head of users.yml says how")
                .isEmpty();
    }

    @Test
    void every_line_is_of_an_operation_that_is_served() {
        assertThat(served()).containsAll(called());
    }

    @Test
    void what_the_sdk_is_too_old_for_is_listed() {
        var unknown =
                called().stream().filter(operation -> !JavaSdk.has(operation)).collect(toSet());
        assertThat(unknown).as("the operations of newer.yml").isEqualTo(NEWER.operations());
    }

    @Test
    void every_exempted_field_is_lost_somewhere() {
        var unneeded = new TreeSet<>(NEWER.fields());
        outcomes.forEach(outcome -> unneeded.removeAll(outcome.losses()));
        assertThat(unneeded).as("take these out of newer.yml").isEmpty();
    }

    private static Set<String> called() {
        return outcomes.stream().map(outcome -> outcome.call().operationId()).collect(toSet());
    }

    private static void check(Outcome outcome) {
        if (outcome.trouble().isPresent()) throw outcome.trouble().get();
        if (outcome.answer().isEmpty()) return;
        var answer = outcome.answer().get();
        assertThat(answer.status()).as(answer.raw()).isEqualTo(outcome.call().status());
        assertThat(outcome.call().has())
                .as(answer.raw())
                .allMatch(pointer -> !JSON.readTree(answer.raw()).at(pointer).isMissingNode());
        var lost = new TreeSet<>(outcome.losses());
        lost.removeAll(NEWER.fields());
        assertThat(lost)
                .as(
                        "fields that the SDK's model lost; are they official? then newer.yml may list them. %s",
                        answer.raw())
                .isEmpty();
    }

    private static Outcome outcome(SdkCall call) {
        if (!JavaSdk.has(call.operationId())) return Outcome.none(call, Optional.empty());
        try (var stage = new Stage()) {
            return Outcome.of(call, JavaSdk.call(stage.prepare(call)));
        } catch (AssertionError e) {
            return Outcome.none(call, Optional.of(e));
        }
    }

    static Set<String> served() {
        try (var organisation = Running.organisation()) {
            return organisation
                    .control("GET", "/rules", Optional.empty())
                    .path("operations")
                    .valueStream()
                    .map(operation -> operation.path("operationId").asString(""))
                    .filter(operationId -> !operationId.isEmpty())
                    .collect(toSet());
        }
    }
}
