package cobrowse.features;

import cobrowse.parity.Need;
import cobrowse.parity.Need.Kind;
import cobrowse.parity.Played;
import cobrowse.parity.Words;
import io.cucumber.java.Scenario;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An org that is as it is: asked by one scenario after the other, gently, and left as it was as far as that can be. */
public final class RealOrg implements Venue {

    private final Environment environment;
    private final Prepared prepared;
    private final Rehearsal rehearsal;
    private final Consumer<Duration> patience;
    private final Map<String, Instant> invited = new HashMap<>();
    private final List<String> leftOpen = new ArrayList<>();
    private Aftermath aftermath = new Aftermath();

    /** @param patience who waits when the org says so */
    RealOrg(Environment environment, Rehearsal rehearsal, Consumer<Duration> patience) {
        this.environment = environment;
        this.prepared = new Prepared(environment);
        this.rehearsal = rehearsal;
        this.patience = patience;
    }

    /** Sees that the org knows the backend, before anything is asked. */
    void greet() {
        prepared.find(new Need(Kind.TOKEN, "the backend"));
    }

    @Override
    public String api() {
        return environment.api();
    }

    @Override
    public String login() {
        return environment.login();
    }

    @Override
    public Facts facts() {
        return prepared;
    }

    @Override
    public List<Filter> filters() {
        return List.of(aftermath, new Gentle(patience));
    }

    @Override
    public Words words() {
        return environment.words();
    }

    @Override
    public void admit(Scenario scenario) {
        aftermath = new Aftermath();
        var played = rehearsal.of(scenario);
        Stream.of(tagged(scenario), played.flatMap(this::unprepared), played.flatMap(this::clash))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(why -> {
                    throw new Unprepared(why);
                });
    }

    /** An org does not say which rule broke; that it refused as expected is all that can be seen. */
    @Override
    public void seesBroken(Response answer, Chapter chapter) {
        chapter.broke();
    }

    @Override
    public void seesKept(Response answer, Chapter chapter) {
        chapter.kept();
    }

    @Override
    public void close(Scenario scenario, Organisation organisation, Exchanges exchanges) {
        if (aftermath.end(api()) > 0) leftOpen.add(scenario.getName());
        var customers = rehearsal.of(scenario).map(Rehearsal::customers).orElse(Set.of());
        aftermath.invitedUntil().ifPresent(time -> customers.forEach(customer -> invited.put(customer, time)));
    }

    /** The scenarios after which a session could not be ended. */
    List<String> leftOpen() {
        return List.copyOf(leftOpen);
    }

    private Optional<String> tagged(Scenario scenario) {
        var tags = scenario.getSourceTagNames();
        var reason = SimulatorOnly.of(tags).map(it -> it.why);
        if (reason.isPresent() || environment.mayStart() || !tags.contains(Behaviour.STARTS_SESSIONS)) return reason;
        return Optional.of(
                "it makes things happen on people's screens: %s=yes adds it".formatted(Environment.MAY_START));
    }

    private Optional<String> unprepared(Played played) {
        return played.needs().stream()
                .flatMap(need -> prepared.lack(need).stream())
                .findFirst();
    }

    private Optional<String> clash(Played played) {
        if (!Rehearsal.invites(played)) return Optional.empty();
        return Rehearsal.customers(played).stream()
                .filter(customer -> invited.getOrDefault(customer, Instant.MIN).isAfter(Instant.now()))
                .findFirst()
                .map(
                        "the customer of %s has not answered an earlier scenario's invite, and nothing takes it back"
                                ::formatted);
    }
}
