package cobrowse.simulator.control.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every call that takes an id in its path, of the API and of the control API, answers another organisation's as nobody's. */
class IdsOfOthersTest extends Simulated {

    private static final String NOBODYS = "simulated-nobody";
    private static final List<String> BODIES = List.of(
            "{}",
            "{\"open\": true, \"signedIn\": true, \"state\": \"live\", \"enforced\": true, \"name\": \"x\", \"mode\": \"view\"}",
            "{\"state\": \"disconnected\", \"providerId\": \"genesys\"}");

    private static final Set<String> SENDING = Set.of("POST", "PUT", "PATCH");

    /** Things of a kind are looked up alike. */
    private static final int MOST_OF_A_KIND = 2;

    private record Pattern(String method, String path) {}

    @Autowired
    Catalogue catalogue;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private JsonNode theirs;
    private JsonNode ours;
    private JsonNode others;
    private List<String> theirIds;

    @BeforeEach
    void begin() {
        theirs = make();
        ours = make();
        others = make();
        Stream.of(ours, others)
                .forEach(it -> control("PATCH", "/_sim/settings", "{\"requestsPerMinute\": 100000}", id(it)));
        // Providers are called alike everywhere.
        theirIds = new ArrayList<>(ids(theirs));
        theirIds.removeAll(ids(ours));
        theirIds.add(start(theirs));
        theirIds.add(invite(theirs));
    }

    /** But those of guests: they have no token, and the deployment that they name says whose they are. */
    @Test
    void operations_answer_them_as_ids_of_nobody() {
        assertAlike(catalogue.operations().stream()
                .map(Operation::card)
                .filter(card -> !card.open())
                .map(card -> new Pattern(card.method(), card.path())));
    }

    @Test
    void control_calls_answer_them_as_ids_of_nobody() {
        assertAlike(mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/_sim/") && !path.startsWith("/_sim/organisations/"))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> new Pattern(method.name(), path)))));
    }

    private void assertAlike(Stream<Pattern> patterns) {
        var before = export();
        patterns.filter(pattern -> pattern.path().contains("{")).forEach(pattern -> {
            for (var body : SENDING.contains(pattern.method()) ? BODIES : BODIES.subList(0, 1)) {
                for (var theirId : theirIds) {
                    assertThat(answer(pattern, theirId, body, ours))
                            .as(pattern + " " + body + " with " + theirId)
                            .isEqualTo(answer(pattern, NOBODYS, body, others));
                }
            }
        });
        assertThat(export()).isEqualTo(before);
    }

    private String answer(Pattern pattern, String id, String body, JsonNode organisation) {
        var path = pattern.path().replaceAll("\\{[^}]+}", id);
        var answer = call(
                pattern.method(),
                path,
                body,
                "Content-Type",
                "application/json",
                "Sim-Organisation",
                id(organisation),
                "Authorization",
                "Bearer " + token(organisation));
        return new Answer(answer.status(), answer.body().replace(id, "ID"), answer.type()).alike();
    }

    private static List<String> ids(JsonNode organisation) {
        var things = organisation
                .valueStream()
                .flatMap(kind -> kind.isArray() ? kind.valueStream().limit(MOST_OF_A_KIND) : Stream.of(kind))
                .flatMap(thing -> thing.findValues("id").stream());
        return Stream.concat(Stream.of(organisation.at("/id")), things)
                .map(JsonNode::asString)
                .distinct()
                .toList();
    }

    private String export() {
        return control("GET", "/_sim/organisations/" + id(theirs) + "/export", "", "")
                        .body()
                + control("GET", "/_sim/journal", "", id(theirs)).body();
    }
}
