package cobrowse.simulator.control.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.Templates;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing of one organisation is visible from another: whoever asks there for its ids hears what is said of ids that nobody
 * has. Every call is tried that a lesson shows, so this grows with the catalogue.
 */
class IsolationTest extends Simulated {

    @Autowired
    Catalogue catalogue;

    @Autowired
    Templates templates;

    private JsonNode demo;
    private JsonNode theirs;
    private JsonNode one;
    private JsonNode other;

    @BeforeEach
    void begin() {
        demo = JsonMapper.shared().valueToTree(templates.demo());
        theirs = make();
        one = make();
        other = make();
        Stream.of(one, other)
                .forEach(it -> control("PATCH", "/_sim/settings", "{\"requestsPerMinute\": 100000}", id(it)));
    }

    @Test
    void what_lessons_call_with_ids_of_another_organisation_is_answered_as_with_ids_of_nobody() {
        for (var call : calls().stream().filter(it -> !isOfGuest(it)).toList()) {
            var foreign = api(call, one, theirs);
            var unknown = api(call, other, null);
            assertThat(foreign)
                    .as(call.method() + " " + call.path() + " " + call.data())
                    .isEqualTo(unknown);
        }
    }

    @Test
    void with_their_own_ids_many_answers_are_others() {
        var calls = calls();
        assertThat(calls.stream().filter(call -> !api(call, one, one).equals(api(call, other, null))))
                .hasSizeGreaterThan(calls.size() / 3);
    }

    @Test
    void the_other_organisation_does_not_notice() {
        var before = export();
        calls().stream().filter(call -> !isOfGuest(call)).forEach(call -> api(call, one, theirs));
        assertThat(export()).isEqualTo(before);
    }

    /** Guests have no token: the deployment that they name says whose they are, and in whose journal they stand. */
    private static boolean isOfGuest(Call call) {
        return call.path().startsWith("/api/v2/webdeployments/token/")
                || call.path().startsWith("/api/v2/webdeployments/deployments/")
                        && call.path().contains("/cobrowse/");
    }

    private List<Call> calls() {
        return catalogue.rules().stream()
                .map(Rule::lesson)
                .flatMap(lesson -> Stream.of(lesson.breaking(), lesson.keeping()))
                .map(Example::last)
                .filter(call -> call.path().startsWith("/api/") && !call.path().contains("/events"))
                .filter(call -> call.pipe().isEmpty() && !call.path().contains("$"))
                .distinct()
                .toList();
    }

    /** A call of the demo organisation's, by the same person of another one, about the things of a third; of nobody's for null. */
    private String api(Call call, JsonNode caller, JsonNode things) {
        var byCaller = translation("tokens", caller);
        var toThings = things == null ? nobodys() : ids(things);
        var headers = new ArrayList<String>();
        for (var header : call.headers()) {
            headers.addAll(List.of(byCaller.apply(header).split(": ", 2)));
        }
        if (headers.isEmpty()) headers.addAll(List.of("Sim-Control", "1"));
        var answer = call(
                call.method(),
                toThings.apply(call.path()).replace(" ", "%20"),
                toThings.apply(call.data().orElse("")),
                headers.toArray(String[]::new));
        return answer.alike();
    }

    private String export() {
        return control("GET", "/_sim/organisations/" + id(theirs) + "/export", "", "")
                        .body()
                + control("GET", "/_sim/journal", "", id(theirs)).body();
    }

    private UnaryOperator<String> ids(JsonNode organisation) {
        return translation("id", organisation);
    }

    private UnaryOperator<String> nobodys() {
        return text -> {
            var translated = text;
            for (var id : demo.findValues("id")) {
                if (isUuid(id.asString()))
                    translated =
                            translated.replace(id.asString(), UUID.randomUUID().toString());
            }
            return translated;
        };
    }

    /** What stands in the demo organisation's file becomes what stands at the same place of another one's. */
    private UnaryOperator<String> translation(String field, JsonNode organisation) {
        var from = field.equals("id") ? demo.findValues("id") : demo.path(field).findValues("token");
        var to = field.equals("id")
                ? organisation.findValues("id")
                : organisation.path(field).findValues("token");
        return text -> {
            var translated = text;
            for (var i = 0; i < from.size(); i++) {
                var old = from.get(i).asString();
                if (field.equals("tokens") || isUuid(old))
                    translated = translated.replace(old, to.get(i).asString());
            }
            return translated;
        };
    }

    private static boolean isUuid(String id) {
        return id.length() == 36;
    }
}
