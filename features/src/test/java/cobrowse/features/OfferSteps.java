package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Co-browse as the vendor offers it: the agent's offer in a conversation, and the guest, who has no token. */
public class OfferSteps {

    /** Who calls from the customer's page, without a token. */
    static final String GUEST = "the guest";

    /** What the agent was answered. @param selfUri the guest's address of the session */
    private record Offer(String id, String joinCode, String selfUri, Instant ends) {}

    private final Genesys genesys;
    private final Answer answer;
    private final Things things;
    private final Control control;
    private Optional<Offer> made = Optional.empty();

    public OfferSteps(Genesys genesys, Answer answer, Things things, Control control) {
        this.genesys = genesys;
        this.answer = answer;
        this.things = things;
        this.control = control;
    }

    @When("{caller} offers co-browse in {conversation}")
    @Given("{caller} has offered co-browse in {conversation}")
    public void offer(String caller, Talk talk) {
        offer(caller, talk.id());
    }

    @When("{caller} offers co-browse in the conversation of that page")
    public void offerThere(String caller) {
        offer(caller, answer.body().getString("conversationId"));
    }

    private void offer(String caller, String conversation) {
        var given = answer.keep(genesys.as(caller).post("/api/v2/conversations/" + conversation + "/cobrowse"));
        if (given.statusCode() != 200) return;
        made = Optional.of(new Offer(
                given.path("id"),
                given.path("joinCode"),
                given.path("selfUri"),
                Instant.parse(given.path("dateOfferEnds"))));
        things.session(given.path("id"));
    }

    @Then("co-browse is offered by {word}")
    public void offered(String channel) {
        answer.isSuccess(200);
        assertThat(answer.body().getString("communicationType")).isEqualToIgnoringCase(channel);
        assertThat(answer.body().getString("joinCode")).matches("[0-9]+");
        assertThat(answer.body().getString("websocketUrl")).matches("wss?://.+");
        assertThat(answer.body().getString("dateOfferEnds")).isNotBlank();
    }

    @Given("agents may have {int} sessions at a time")
    public void sessionsPerAgent(int sessions) {
        control.set("sessionsPerAgent", sessions);
    }

    @Given("co-browse is off for {word} in the web deployment")
    public void turnOff(String channel) {
        control.change("/deployments/" + deployment(), Map.of("cobrowse", Map.of(channel, false)));
    }

    @Given("{user} has the permission {string} only")
    public void permit(String user, String permission) {
        control.change("/users/" + user, Map.of("permissions", new String[] {permission}));
    }

    @When("the guest looks at the session")
    public void read() {
        genesys.get(GUEST, offer().selfUri());
    }

    @When("the guest looks for the session by its join code")
    public void readByCode() {
        genesys.get(GUEST, at(offer().joinCode()));
    }

    @When("the guest mistypes the join code")
    public void mistype() {
        genesys.get(GUEST, at(Long.toString(Long.parseLong(offer().joinCode()) - 1)));
    }

    @When("the guest looks for the session in another web deployment")
    public void readElsewhere() {
        genesys.get(
                GUEST,
                offer().selfUri()
                        .replaceFirst(
                                "deployments/[^/]+/cobrowse", "deployments/" + Organisation.NOBODY + "/cobrowse"));
    }

    @When("the guest leaves")
    @Given("the guest has left")
    public void leave() {
        genesys.delete(GUEST, offer().selfUri());
    }

    @Given("guests have guessed {int} join codes within a minute")
    public void guess(int times) {
        for (var guess = 0; guess < times; guess++) {
            assertThat(genesys.lookInAHurry(GUEST, at("none")).statusCode()).isEqualTo(404);
        }
    }

    @Then("the guest is shown the session")
    public void shown() {
        answer.isSuccess(200);
        assertThat(answer.body().getString("id")).isEqualTo(offer().id());
        assertThat(answer.body().getString("joinCode")).isEqualTo(offer().joinCode());
    }

    @Then("the guest finds no session any more")
    public void notFound() {
        read();
        assertThat(answer.response().statusCode()).isEqualTo(404);
    }

    @Then("the guest is gone from the session")
    public void left() {
        answer.isSuccess(204);
    }

    @Then("the guest is refused: {refusal}")
    public void refused(Refusal refusal) {
        answer.isRefusal(refusal.status, refusal.code);
    }

    private String deployment() {
        return control.look("/deployments").getString("entities[0].id");
    }

    private String at(String idOrCode) {
        return offer().selfUri().replaceFirst("[^/]+$", idOrCode);
    }

    private Offer offer() {
        return made.orElseThrow(() -> new IllegalStateException("Nobody has offered co-browse yet."));
    }
}
