package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.UnknownCalls;
import java.util.List;

/**
 * An operation's part of the page.
 *
 * @param rules from the first to the last that is asked
 * @param deadEnd whether it only exists to refuse
 */
record OperationPart(String title, Card card, List<Rule<?>> rules, boolean deadEnd) {

    public String anchor() {
        return UnknownCalls.anchor(card);
    }
}
