package cobrowse.features;

import cobrowse.parity.Exchange;
import cobrowse.parity.Need;
import cobrowse.parity.Need.Kind;
import cobrowse.parity.Played;
import cobrowse.parity.Recording;
import io.cucumber.java.Scenario;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the scenarios did when they were played at the simulator: by this an org is spared what it could not do. */
record Rehearsal(Recording recording) {

    Optional<Played> of(Scenario scenario) {
        var feature = Scribe.feature(scenario.getUri());
        return recording.scenes().stream()
                .filter(it -> it.scene().feature().equals(feature) && it.line() == scenario.getLine())
                .findFirst();
    }

    /** Whether the scenario leaves an invite that waits for an answer. */
    static boolean invites(Played played) {
        return played.exchanges().stream().anyMatch(Rehearsal::invites);
    }

    /** The conversations with whose customers the scenario has to do. */
    static Set<String> customers(Played played) {
        return played.needs().stream()
                .filter(need -> need.kind() == Kind.PARTICIPANT)
                .map(Need::name)
                .collect(Collectors.toSet());
    }

    private static boolean invites(Exchange exchange) {
        return exchange.status() == 201 && exchange.path().endsWith("/cobrowse/invites")
                || exchange.status() == 202 && exchange.method().equals("PATCH");
    }
}
