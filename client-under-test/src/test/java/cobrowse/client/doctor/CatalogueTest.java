package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The doctor's checks and the simulator's catalogue of rules, held against each other. */
class CatalogueTest {

    private static final JsonNode CATALOGUE = Sandbox.make().read("/rules");

    @Test
    void every_rule_is_checked_or_said_to_be_not_checkable() {
        var known = new TreeSet<>(Doctor.checkedRules());
        known.addAll(Doctor.notCheckableRules().keySet());
        assertThat(known)
                .as("add a check to Orders for a new rule, or a reason to NotCheckable")
                .isEqualTo(new TreeSet<>(laws().keySet()));
    }

    @Test
    void no_rule_is_both() {
        assertThat(Doctor.checkedRules())
                .doesNotContainAnyElementsOf(Doctor.notCheckableRules().keySet());
    }

    @ParameterizedTest
    @EnumSource(StartOperation.class)
    void the_checks_come_in_the_order_in_which_the_api_judges(StartOperation operation) {
        assertThat(Orders.of(operation).order()).extracting(Check::rule).isEqualTo(rulesOf(operation.toString()));
    }

    @Test
    void the_rules_of_the_login_come_in_the_order_in_which_it_judges() {
        var judged = rulesOf("POST /oauth/token");
        judged.retainAll(Entrance.LOGIN_RULES);
        assertThat(Entrance.LOGIN_RULES).isEqualTo(judged);
    }

    @Test
    void a_check_says_the_law_as_the_catalogue_does() {
        var said = new TreeMap<String, String>();
        for (var operation : StartOperation.values())
            Orders.of(operation).order().forEach(check -> said.put(check.rule(), check.law()));
        Entrance.WAY_IN.stream()
                .filter(step -> step.rules().size() == 1)
                .forEach(step -> said.put(step.rules().get(0), step.law()));
        assertThat(laws()).containsAllEntriesOf(said);
    }

    private static Map<String, String> laws() {
        return StreamSupport.stream(CATALOGUE.path("rules").spliterator(), false)
                .collect(Collectors.toMap(
                        rule -> rule.path("id").stringValue(),
                        rule -> rule.path("says").stringValue()));
    }

    private static List<String> rulesOf(String operation) {
        return StreamSupport.stream(CATALOGUE.path("operations").spliterator(), false)
                .filter(shown -> operation.equals(shown.path("method").stringValue() + " "
                        + shown.path("path").stringValue()))
                .flatMap(shown -> StreamSupport.stream(shown.path("rules").spliterator(), false))
                .map(JsonNode::stringValue)
                .collect(Collectors.toList());
    }
}
