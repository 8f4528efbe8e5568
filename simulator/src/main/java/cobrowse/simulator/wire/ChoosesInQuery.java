package cobrowse.simulator.wire;

import cobrowse.simulator.wire.ChoosesValues.Choice;
import java.util.List;
import java.util.Optional;

/** An attempt whose parameters may hold certain values only. */
public interface ChoosesInQuery {

    /** What was chosen where there is a choice. */
    List<Choice> parameters();

    /** The first one that is none. CHOSEN: small and capital letters are alike, as they are in other SDKs' defaults. */
    default Optional<Choice> badParameter() {
        return parameters().stream()
                .filter(choice -> choice.allowed().stream().noneMatch(choice.value()::equalsIgnoreCase))
                .findFirst();
    }
}
