package cobrowse.features;

import io.cucumber.java.en.When;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Starts of a session whose body is wrong before anybody has looked at what it says. */
public class BodySteps {

    private static final String GOOD = "{\"userId\": \"%s\", \"initiatorId\": \"%s\", \"type\": \"standard\"}";

    private final Genesys genesys;
    private final Answer answer;
    private final Organisation organisation;

    public BodySteps(Genesys genesys, Answer answer, Organisation organisation) {
        this.genesys = genesys;
        this.answer = answer;
        this.organisation = organisation;
    }

    @When("{caller} starts a session with a body of {int} bytes")
    public void large(String caller, int bytes) {
        start(as(caller, ContentType.JSON.toString()), good() + " ".repeat(bytes - good().length()));
    }

    @When("{caller} starts a session and says that the body is {string}")
    public void typed(String caller, String type) {
        start(as(caller, type), good());
    }

    @When("{caller} starts a session with a compressed body")
    public void compressed(String caller) {
        start(as(caller, ContentType.JSON.toString()).header("Content-Encoding", "gzip"), good());
    }

    @When("{caller} starts a session with half a body")
    public void half(String caller) {
        start(as(caller, ContentType.JSON.toString()), good().substring(0, good().length() / 2));
    }

    @When("{caller} starts a session with a number for the user")
    public void number(String caller) {
        start(as(caller, ContentType.JSON.toString()), "{\"userId\": 7, \"type\": \"standard\"}");
    }

    @When("{caller} starts a session with a list for a body")
    public void list(String caller) {
        start(as(caller, ContentType.JSON.toString()), "[" + good() + "]");
    }

    private RequestSpecification as(String caller, String type) {
        return genesys.as(caller).header("Content-Type", type);
    }

    private String good() {
        return GOOD.formatted(organisation.user("Carla"), organisation.user("Ann"));
    }

    private void start(RequestSpecification call, String body) {
        answer.keep(call.body(body).post(SessionSteps.SESSIONS));
    }
}
