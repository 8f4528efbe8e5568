package cobrowse.features;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Map;

/** Starting a session in a chat through a provider: seed 004. */
public class ChatSteps {

    private final Genesys genesys;
    private final Things things;
    private final Control control;

    public ChatSteps(Genesys genesys, Things things, Control control) {
        this.genesys = genesys;
        this.things = things;
        this.control = control;
    }

    @Given("the organisation swallows provider ids in the wrong case")
    public void swallowsWrongCase() {
        control.set("providerIdInWrongCase", "stall");
    }

    @When("{caller} starts a session in {conversation} through {provider}")
    @Given("{caller} has started a session in {conversation} through {provider}")
    public void start(String caller, Talk chat, String provider) {
        things.started(genesys.post(caller, path(chat) + "/sessions", Map.of("providerId", provider)), "id");
    }

    @When("{caller} starts a session in {conversation} through {provider} by the path of old clients")
    public void startByOldPath(String caller, Talk chat, String provider) {
        genesys.post(caller, path(chat), Map.of("providerId", provider));
    }

    static String path(Talk chat) {
        return "/api/v2/conversations/chat/" + chat.id() + "/cobrowse";
    }
}
