package cobrowse.features;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Map;

/** What is done with whole conversations, by the platform's operations. */
public class ConversationSteps {

    private static final Map<String, String> SECRET = Map.of("card", "4111");

    private final Genesys genesys;
    private final Control control;
    private final Organisation organisation;

    public ConversationSteps(Genesys genesys, Control control, Organisation organisation) {
        this.genesys = genesys;
        this.control = control;
        this.organisation = organisation;
    }

    @Given("{person} joins {conversation}")
    public void join(String person, Talk talk) {
        control.arrange("/conversations/" + talk.id() + "/participants", Map.of("agent", organisation.user(person)));
    }

    @When("{caller} disconnects {conversation}")
    public void disconnect(String caller, Talk talk) {
        genesys.post(caller, path(talk, "disconnect"));
    }

    @When("{caller} looks for secrets of {conversation}")
    public void readSecrets(String caller, Talk talk) {
        genesys.get(caller, path(talk, "secureattributes"));
    }

    @When("{caller} writes the first secret of {conversation}")
    @Given("{caller} has written the first secret of {conversation}")
    public void writeFirstSecret(String caller, Talk talk) {
        genesys.put(caller, path(talk, "secureattributes"), Map.of("attributes", SECRET, "version", 0));
    }

    @When("{caller} pauses the recording of {conversation}")
    public void pause(String caller, Talk talk) {
        genesys.patch(caller, path(talk, "recordingstate"), Map.of("recordingState", "PAUSED"));
    }

    @When("{caller} does something with the recording of {conversation}")
    public void recordSomehow(String caller, Talk talk) {
        genesys.patch(caller, path(talk, "recordingstate"), Map.of());
    }

    @When("{caller} tags {conversation}")
    public void tag(String caller, Talk talk) {
        genesys.put(caller, path(talk, "tags"), Map.of("externalTag", "vip"));
    }

    @When("{caller} tags {conversation} with nothing")
    public void tagWithNothing(String caller, Talk talk) {
        genesys.put(caller, path(talk, "tags"), Map.of());
    }

    private static String path(Talk talk, String what) {
        return "/api/v2/conversations/" + talk.id() + "/" + what;
    }
}
