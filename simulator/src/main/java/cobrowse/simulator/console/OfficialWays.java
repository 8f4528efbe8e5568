package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.rulebook.Rule;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the same is done by what the vendor publishes, where the posts have a way of their own and the vendor's is served. */
@Component
record OfficialWays(Curriculum curriculum, ServedCalls served) {

    /** @param commands shell commands to copy and paste */
    record Way(String official, String commands) {}

    /** @param base the simulator's address, without a slash at the end */
    Optional<Way> of(Card card, String base) {
        return card.way()
                .filter(example -> served.meantBy(example.last()).isPresent())
                .map(example -> new Way(card.official().orElseThrow(), example.asCurl(base)));
    }

    /** Those of the operations that insist on a rule, each once. */
    List<Way> of(Rule<?> rule, String base) {
        return curriculum.places(rule).stream()
                .flatMap(place -> place.card().stream())
                .flatMap(card -> of(card, base).stream())
                .distinct()
                .toList();
    }
}
