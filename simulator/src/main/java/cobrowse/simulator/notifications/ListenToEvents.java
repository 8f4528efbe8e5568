package cobrowse.simulator.notifications;

import static cobrowse.simulator.providers.ProviderRules.ANY_COBROWSE_SCOPE;
import static cobrowse.simulator.providers.ProviderRules.CALLER_HAS_A_COBROWSE_SCOPE;
import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Lets the agent's side wait for cobrowse.started as server-sent events. Seed 001 says that one has to wait for it, not
 * where: the path is our choice. With the header Last-Event-ID, or {@code since=ID} (0 for all that is kept), nothing is
 * missed.
 */
@RestController
record ListenToEvents(Referee referee, Listening listening) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("listen to events", CALLER_HAS_A_COBROWSE_SCOPE);

    record Attempt(Caller caller) implements CalledBy {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("GET", "/api/v2/cobrowse/events")
                .wanting(ANY_COBROWSE_SCOPE)
                .nearestTo("POST /api/v2/notifications/channels")
                .officially(Example.of(
                        call("POST", "/api/v2/notifications/channels").as(ANN_TOKEN)))
                .from("001 (the path is chosen by us)");
    }

    @GetMapping(path = "/api/v2/cobrowse/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(
            Caller caller, @RequestHeader("Last-Event-ID") Optional<String> last, @RequestParam Optional<String> since)
            throws IOException {
        referee.judge(RULES, new Attempt(caller));
        var after = last.or(() -> since).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
        return listening.listen(caller.organisation().id(), after.orElse(Long.MAX_VALUE), event -> true);
    }
}
