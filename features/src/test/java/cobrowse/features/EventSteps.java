package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** What the agent's side hears, without asking again and again. */
public class EventSteps {

    private static final String EVENTS = "/api/v2/cobrowse/events";

    private final Genesys genesys;
    private final Things things;
    private Optional<EventStream> stream = Optional.empty();

    public EventSteps(Genesys genesys, Things things) {
        this.genesys = genesys;
        this.things = things;
    }

    /** From the beginning, so that nothing is missed that happened while the line was being opened. */
    @Given("{caller} listens")
    public void listen(String caller) {
        stream = Optional.of(EventStream.open(genesys.as(caller), EVENTS + "?since=0"));
    }

    /** Of whom it is known that there will be no stream to read. */
    @When("{caller} tries to listen")
    public void tryToListen(String caller) {
        genesys.get(caller, EVENTS);
    }

    @Then("{caller} hears {string}")
    public void hears(String caller, String type) {
        heard(type);
    }

    @Then("{caller} hears {string} of the session")
    public void hearsOfSession(String caller, String type) {
        assertThat(heard(type)).contains("\"sessionId\":\"" + things.session() + "\"");
    }

    @Then("{caller} hears {string} of the invite")
    public void hearsOfInvite(String caller, String type) {
        assertThat(heard(type)).contains("\"inviteId\":\"" + things.invite() + "\"");
    }

    @After
    public void hangUp() {
        stream.ifPresent(EventStream::close);
    }

    private String heard(String type) {
        return stream.orElseThrow(() -> new IllegalStateException("Nobody listens yet: add a Given."))
                .await(type);
    }
}
