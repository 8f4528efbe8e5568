package cobrowse.features;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;

/** What people do elsewhere while somebody calls the API, and the time that passes. */
public class PeopleSteps {

    private final Control control;
    private final Answer answer;
    private final Things things;

    public PeopleSteps(Control control, Answer answer, Things things) {
        this.control = control;
        this.answer = answer;
        this.things = things;
    }

    /** However long a machine takes, no minute passes. */
    @Given("the clock stands still")
    public void clockStandsStill() {
        control.arrange("/clock", Map.of("freeze", true));
    }

    @When("{duration} pass(es)")
    public void timePasses(Duration time) {
        control.arrange("/clock", Map.of("advance", time.toString()));
    }

    @When("{duration} and {duration} pass")
    public void timePasses(Duration more, Duration less) {
        timePasses(more.plus(less));
    }

    @When("the customer of {conversation} accepts")
    @Given("the customer of {conversation} has accepted")
    public void accepts(Talk talk) {
        answer.keep(control.post("/participants/" + talk.customer() + "/accept", Map.of()));
    }

    @When("the customer of {conversation} declines")
    public void declines(Talk talk) {
        answer.keep(control.post("/participants/" + talk.customer() + "/decline", Map.of()));
    }

    @Given("the customer of {conversation} has opened the page")
    public void opensPage(Talk talk) {
        control.arrange("/participants/" + talk.customer() + "/browser", Map.of("state", "live"));
    }

    @Given("the customer of {conversation} has closed the page")
    public void closesPage(Talk talk) {
        control.arrange("/participants/" + talk.customer() + "/browser", Map.of("state", "gone"));
    }

    @When("{user} opens the Cobrowse window")
    @Given("{user} has opened the Cobrowse window")
    public void opensWindow(String user) {
        control.arrange("/users/" + user + "/cobrowse-window", Map.of("open", true));
    }

    @When("{user} closes the Cobrowse window")
    public void closesWindow(String user) {
        control.arrange("/users/" + user + "/cobrowse-window", Map.of("open", false));
    }

    @Given("{user} has signed out")
    public void signsOut(String user) {
        control.arrange("/users/" + user + "/presence", Map.of("signedIn", false));
    }

    @Given("{conversation} has been answered")
    public void answered(Talk talk) {
        control.arrange("/conversations/" + talk.id() + "/state", Map.of("state", "connected"));
    }

    @When("{conversation} goes back to the queue")
    public void transferred(Talk talk) {
        control.arrange("/conversations/" + talk.id() + "/transfer", Map.of());
    }

    @When("{conversation} ends")
    public void ends(Talk talk) {
        control.arrange("/conversations/" + talk.id() + "/state", Map.of("state", "disconnected"));
    }

    @When("somebody accepts a session that nobody has started")
    public void acceptsNobodys() {
        things.session(Organisation.NOBODY);
        answer.keep(control.post("/sessions/" + Organisation.NOBODY + "/accept", Map.of()));
    }
}
