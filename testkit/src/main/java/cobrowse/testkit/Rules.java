package cobrowse.testkit;

import java.util.Map;

/** Which of the simulator's rules an organisation enforces. Ids are those of the lessons, such as chat-is-connected. */
public final class Rules {

    private final Control control;

    Rules(Control control) {
        this.control = control;
    }

    /** What the rule would have refused goes through, and the answer says so in Sim-Overlooked-Rule. */
    public void switchOff(String rule) {
        enforce(rule, false);
    }

    public void switchOn(String rule) {
        enforce(rule, true);
    }

    private void enforce(String rule, boolean enforced) {
        control.put("/rules/" + rule, Map.of("enforced", enforced));
    }
}
