package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Listening by notification channels, as the vendor's programs do. */
public class ChannelSteps {

    private static final String CHANNELS = "/api/v2/notifications/channels";

    private final Genesys genesys;
    private final Answer answer;
    private final Organisation organisation;
    private String channel = "";
    private String address = "";
    private Optional<Ear> ear = Optional.empty();

    public ChannelSteps(Genesys genesys, Answer answer, Organisation organisation) {
        this.genesys = genesys;
        this.answer = answer;
        this.organisation = organisation;
    }

    @Given("{caller} has a channel")
    public void make(String caller) {
        var made = genesys.as(caller).post(CHANNELS);
        channel = made.path("id");
        address = made.path("connectUri");
    }

    @When("{caller} makes {int} channels")
    public void makeMany(String caller, int count) {
        for (var i = 0; i < count; i++) answer.keep(genesys.as(caller).post(CHANNELS));
    }

    @When("{caller} lists the channels of {string}")
    public void list(String caller, String whose) {
        genesys.get(caller, CHANNELS + "?includechannels=" + whose);
    }

    @When("{caller} asks what the channel tells of")
    public void topics(String caller) {
        genesys.get(caller, path(channel));
    }

    @When("{caller} asks what a channel nobody knows tells of")
    public void topicsOfNobody(String caller) {
        genesys.get(caller, path(Organisation.NOBODY));
    }

    @Given("{word}'s channel tells of {person}'s {string}")
    public void told(String caller, String person, String what) {
        tell(caller, List.of("v2.users." + organisation.user(person) + "." + what));
        answer.isSuccess();
    }

    @When("{word} lets the channel tell of {caller}'s {string}")
    public void tellOfUser(String caller, String person, String what) {
        tell(caller, List.of("v2.users." + organisation.user(person) + "." + what));
    }

    @When("{word} lets the channel tell of {queueName}'s {string}")
    public void tellOfQueue(String caller, String queue, String what) {
        tell(caller, List.of("v2.routing.queues." + organisation.queue(queue) + "." + what));
    }

    @When("{caller} lets the channel tell of {user} and {string}")
    public void tellOfSomebody(String caller, String user, String what) {
        tell(caller, List.of("v2.users." + user + "." + what));
    }

    @When("{caller} lets the channel tell of {int} topics")
    public void tellOfMany(String caller, int count) {
        tell(
                caller,
                IntStream.range(0, count)
                        .mapToObj(number -> "v2.users." + number + ".presence")
                        .toList());
    }

    @Then("the channel has {int} topic(s)")
    public void has(int count) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.id")).hasSize(count);
    }

    @When("{caller} listens to the channel")
    public void listen(String caller) {
        ear = Optional.of(new Ear(address));
    }

    @Then("{caller} hears of {conversation} on the channel")
    public void hears(String caller, Talk talk) {
        ear().await(talk.id(), frame -> frame.contains("\"id\":\"" + talk.id() + "\""));
    }

    @Then("{word}'s ping is answered")
    public void pong(String caller) {
        ear().say("{\"message\":\"ping\"}");
        ear().await("pong", frame -> frame.contains("\"message\":\"pong\""));
    }

    @After
    public void hangUp() {
        ear.ifPresent(Ear::close);
    }

    private Ear ear() {
        return ear.orElseThrow(() -> new IllegalStateException("Nobody listens yet: add a Given."));
    }

    private void tell(String caller, List<String> topics) {
        var lines = topics.stream().map(topic -> Map.of("id", topic)).toList();
        answer.keep(genesys.as(caller).contentType(ContentType.JSON).body(lines).post(path(channel)));
    }

    private static String path(String channel) {
        return CHANNELS + "/" + channel + "/subscriptions";
    }
}
