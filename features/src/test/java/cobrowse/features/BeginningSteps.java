package cobrowse.features;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Map;

/** How conversations begin: customers write, agents write first, and call. */
public class BeginningSteps {

    private static final String MESSAGES = "/api/v2/conversations/messages";
    private static final String CALLS = "/api/v2/conversations/calls";
    private static final String TIME = "2026-11-21T10:00:00.000Z";
    private static final Map<String, ?> FROM = Map.of("id", "carla-at-home");

    private final Genesys genesys;
    private final Organisation organisation;

    public BeginningSteps(Genesys genesys, Organisation organisation) {
        this.genesys = genesys;
        this.organisation = organisation;
    }

    @When("{caller} hands in what a customer has written")
    public void handIn(String caller) {
        handIn(caller, integration(), Map.of("from", FROM, "time", TIME));
    }

    @When("{caller} hands in what a customer has written, and not when")
    public void handInWithoutTime(String caller) {
        handIn(caller, integration(), Map.of("from", FROM));
    }

    @When("{caller} hands in what a customer has written, and not who")
    public void handInWithoutSender(String caller) {
        handIn(caller, integration(), Map.of("time", TIME));
    }

    @When("{caller} hands in what a customer has written somewhere")
    public void handInFromNowhere(String caller) {
        handIn(caller, "somewhere", Map.of("from", FROM, "time", TIME));
    }

    private void handIn(String caller, String integration, Map<String, ?> channel) {
        var body = Map.of("channel", channel, "text", "Hello");
        genesys.post(caller, MESSAGES + "/" + integration + "/inbound/open/message", body);
    }

    private String integration() {
        return genesys.look("the backend", "/api/v2/integrations").path("entities[0].id");
    }

    @When("{caller} writes first to {string} by {word}")
    @Given("{caller} has written first to {string} by {word}")
    public void write(String caller, String address, String messenger) {
        var queue = organisation.queue("Support");
        genesys.post(
                caller, MESSAGES, Map.of("queueId", queue, "toAddress", address, "toAddressMessengerType", messenger));
    }

    @When("{caller} dials {string}")
    public void dial(String caller, String number) {
        genesys.post(caller, CALLS, Map.of("phoneNumber", number));
    }

    @When("{caller} dials nobody")
    public void dialNobody(String caller) {
        genesys.post(caller, CALLS, Map.of("number", "+12125550100"));
    }

    @When("{caller} calls {user} within the organisation")
    public void call(String caller, String user) {
        genesys.post(caller, CALLS, Map.of("callUserId", user));
    }

    @When("{caller} dials {string} and calls {user} at once")
    public void callTwo(String caller, String number, String user) {
        genesys.post(caller, CALLS, Map.of("phoneNumber", number, "callUserId", user));
    }

    @When("{caller} dials {string} on {conversation}")
    public void dialOn(String caller, String number, Talk talk) {
        genesys.post(caller, CALLS + "/" + talk.id(), Map.of("callNumber", number));
    }

    @When("{caller} dials nobody on {conversation}")
    public void dialNobodyOn(String caller, Talk talk) {
        genesys.post(caller, CALLS + "/" + talk.id(), Map.of("phoneNumber", "+12125550100"));
    }
}
