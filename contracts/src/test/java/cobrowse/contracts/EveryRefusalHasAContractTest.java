package cobrowse.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.contracts.Contracts.Contract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the contracts with the rules and operations of the running simulator, in both directions. */
class EveryRefusalHasAContractTest {

    /** Rules and operations ("METHOD /path") without a contract, and why. This list only shrinks. */
    private static final Map<String, String> EXEMPT = Map.of(
            "POST /api/v2/conversations/chat/{conversationId}/cobrowse",
            "there is nothing at this path to succeed with");

    private static final JsonNode CATALOGUE = JsonMapper.builder()
            .build()
            .readTree(new Http(RunningSimulator.baseUri()).expect("GET", "/_sim/rules", Map.of(), ""));

    @Test
    void everyRuleThatRefusesHasAContract() {
        assertThat(left(idsOf("refuses"), files(contract -> contract.status() >= 300), EXEMPT.keySet()))
                .as("rules that refuse without a contract; write src/main/contracts/<folder>/<rule id>.yml")
                .isEmpty();
    }

    @Test
    void everyRuleThatStallsHasAContract() {
        assertThat(left(idsOf("stalls"), files(contract -> contract.status() < 300), EXEMPT.keySet()))
                .as("rules that stall without a contract of the 2xx; write <rule id>.yml, or add a document to it")
                .isEmpty();
    }

    @Test
    void everyContractOfARuleBreaksThatRule() {
        assertThat(Contracts.all().stream()
                        .filter(contract -> !contract.brokenRule().equals(isRule(contract) ? contract.file() : "")))
                .as("a contract named after a rule has Sim-Broken-Rule: <rule id>, and others do not have the header")
                .isEmpty();
    }

    @Test
    void everyOtherContractIsAnOperationsSuccess() {
        assertThat(Contracts.all().stream()
                        .filter(contract -> !isRule(contract))
                        .filter(contract -> operations().noneMatch(operation -> isSuccessOf(operation, contract))))
                .as("contracts that belong to no rule and succeed at no operation; rename them to a rule's id as"
                        + " GET /_sim/rules lists it, or remove them with the rule or operation that is gone")
                .isEmpty();
    }

    @Test
    void everyOperationHasAContractOfItsSuccess() {
        assertThat(left(names(operations()), succeeding(), EXEMPT.keySet()))
                .as("operations without a contract of a success; write one whose file name says what happens")
                .isEmpty();
    }

    @Test
    void everyExemptionIsNeeded() {
        var wanting = new TreeSet<>(left(names(operations()), succeeding(), Set.of()));
        wanting.addAll(left(idsOf("refuses"), files(contract -> contract.status() >= 300), Set.of()));
        wanting.addAll(left(idsOf("stalls"), files(contract -> contract.status() < 300), Set.of()));
        assertThat(left(EXEMPT.keySet(), wanting, Set.of()))
                .as("exemptions that are not needed any more; remove them from EXEMPT")
                .isEmpty();
    }

    @Test
    void everyArrangementIsUsed() {
        var used = Contracts.all().stream()
                .flatMap(contract -> contract.given().stream())
                .collect(toSet());
        assertThat(left(Arrangements.sentences(), used, Set.of()))
                .as("sentences that no contract has under metadata: given:; remove them from Arrangements")
                .isEmpty();
    }

    private static Set<String> succeeding() {
        return names(operations().filter(EveryRefusalHasAContractTest::hasSuccess));
    }

    private static boolean hasSuccess(JsonNode operation) {
        return Contracts.all().stream()
                .filter(contract -> !isRule(contract))
                .anyMatch(contract -> isSuccessOf(operation, contract));
    }

    private static boolean isSuccessOf(JsonNode operation, Contract contract) {
        var path = operation.get("path").asString().replaceAll("\\{[^}]+}", "[^/]+");
        return contract.status() < 400
                && contract.method().equals(operation.get("method").asString())
                && contract.path().matches(path);
    }

    private static boolean isRule(Contract contract) {
        return rules().anyMatch(rule -> rule.get("id").asString().equals(contract.file()));
    }

    private static Set<String> idsOf(String consequence) {
        return rules().filter(rule -> rule.get(consequence).asBoolean())
                .map(rule -> rule.get("id").asString())
                .collect(toSet());
    }

    private static Set<String> files(Predicate<Contract> which) {
        return Contracts.all().stream().filter(which).map(Contract::file).collect(toSet());
    }

    private static Set<String> names(Stream<JsonNode> operations) {
        return operations
                .map(operation -> operation.get("method").asString() + " "
                        + operation.get("path").asString())
                .collect(toSet());
    }

    private static List<String> left(Set<String> wanted, Set<String> present, Set<String> exempt) {
        return wanted.stream()
                .filter(name -> !present.contains(name) && !exempt.contains(name))
                .sorted()
                .toList();
    }

    private static Stream<JsonNode> rules() {
        return CATALOGUE.get("rules").valueStream();
    }

    private static Stream<JsonNode> operations() {
        return CATALOGUE.get("operations").valueStream();
    }
}
