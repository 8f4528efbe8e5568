package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.parity.Words;
import io.cucumber.java.Scenario;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import java.util.List;
import java.util.Optional;

/** A simulator: every scenario has an organisation to itself, and every answer that breaks a rule names it. */
public final class SimulatorVenue implements Venue {

    private static final String BROKEN_RULE = "Sim-Broken-Rule";

    @Override
    public String api() {
        return Simulator.baseUri();
    }

    @Override
    public String login() {
        return Simulator.baseUri();
    }

    @Override
    public Facts facts() {
        return new Sandbox();
    }

    @Override
    public List<Filter> filters() {
        return List.of();
    }

    @Override
    public Words words() {
        return Words.all();
    }

    /** Everything can be played here. */
    @Override
    public void admit(Scenario scenario) {}

    @Override
    public void seesBroken(Response answer, Chapter chapter) {
        var rule = brokenRule(answer);
        assertThat(rule).as("the answer names the rule that broke").isPresent();
        chapter.broke(rule.orElseThrow());
    }

    @Override
    public void seesKept(Response answer, Chapter chapter) {
        assertThat(brokenRule(answer)).as("no rule broke").isEmpty();
        chapter.kept();
    }

    /** The organisation is left behind, so nothing need be put right. */
    @Override
    public void close(Scenario scenario, Organisation organisation, Exchanges exchanges) {
        if (!scenario.isFailed()) new Behaviour(organisation, exchanges).isWhatTheseSay(scenario.getSourceTagNames());
    }

    private static Optional<String> brokenRule(Response answer) {
        return Optional.ofNullable(answer.header(BROKEN_RULE));
    }
}
