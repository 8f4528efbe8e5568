package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starting co-browse on a page, routed to a queue: seed 002. Each start differs from a good one in one thing. */
public class PageSteps {

    private static final String PATH = "/api/v2/conversations/cobrowse";

    private final Genesys genesys;
    private final Answer answer;
    private final Things things;
    private final Organisation organisation;

    public PageSteps(Genesys genesys, Answer answer, Things things, Organisation organisation) {
        this.genesys = genesys;
        this.answer = answer;
        this.things = things;
        this.organisation = organisation;
    }

    @When("{caller} starts co-browse on a page")
    public void start(String caller) {
        send(caller, good());
    }

    @When("{caller} starts co-browse and says not where")
    public void nowhere(String caller) {
        send(caller, without("cobrowseTarget"));
    }

    @When("{caller} starts co-browse at {string}")
    public void at(String caller, String target) {
        send(caller, with("cobrowseTarget", target));
    }

    @When("{caller} starts co-browse at the session")
    public void atSession(String caller) {
        send(caller, with("cobrowseTarget", things.session()));
    }

    @When("{caller} starts co-browse of the type {string} on a page")
    public void ofType(String caller, String type) {
        send(caller, with("cobrowseType", type));
    }

    @When("{caller} starts co-browse on a page for no queue")
    public void forNoQueue(String caller) {
        send(caller, without("routingData"));
    }

    @When("{caller} starts co-browse on a page for {queue}")
    public void forQueue(String caller, String queue) {
        send(caller, with("routingData", Map.of("queueId", queue)));
    }

    @When("{caller} starts co-browse on a page for {queue} with {code}")
    public void forQueue(String caller, String queue, String code) {
        send(caller, with("routingData", Map.of("queueId", queue, "wrapUpCode", code)));
    }

    @When("{caller} starts co-browse on a page on behalf of {user}")
    public void onBehalf(String caller, String user) {
        onBehalf(caller, user, "AGENT");
    }

    @When("{caller} starts co-browse on a page on behalf of {user} in the role {string}")
    public void onBehalf(String caller, String user, String role) {
        send(caller, with("participants", List.of(Map.of("id", user, "role", role))));
    }

    @Then("co-browse has started, with a session token")
    public void started() {
        answer.isSuccess(201);
        assertThat(answer.body().getString("cobrowseId")).isNotBlank();
        assertThat(answer.body().getString("conversationId")).isNotBlank();
        assertThat(answer.response().header("Cobrowse-Session-Token")).isNotBlank();
    }

    @Then("the wrap-up code is {code}")
    public void wrapUpCode(String code) {
        assertThat(answer.body().getString("routingData.wrapUpCode")).isEqualTo(code);
    }

    private Map<String, Object> with(String field, Object value) {
        var body = good();
        body.put(field, value);
        return body;
    }

    private Map<String, Object> without(String field) {
        var body = good();
        body.remove(field);
        return body;
    }

    private Map<String, Object> good() {
        var body = new HashMap<String, Object>();
        body.put("cobrowseType", "WEB");
        body.put("cobrowseTarget", "https://example.com");
        body.put(
                "routingData",
                Map.of(
                        "queueId",
                        organisation.queue("Support"),
                        "wrapUpCode",
                        organisation.wrapUpCode("Support's default code")));
        return body;
    }

    private void send(String caller, Map<String, Object> body) {
        things.started(genesys.post(caller, PATH, body), "cobrowseId");
    }
}
