package cobrowse.simulator.rulebook;

import cobrowse.simulator.rulebook.Operation.Card;

/** Judges the calls of many operations, before the operation itself does. */
public interface Gate extends Judge {

    /** Whether it judges by one of its rules the calls of an operation. */
    boolean asks(Rule<?> rule, Card card);
}
