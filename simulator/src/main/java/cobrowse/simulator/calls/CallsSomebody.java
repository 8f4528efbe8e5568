package cobrowse.simulator.calls;

import cobrowse.simulator.caller.CalledBy;

/** An attempt to call somebody. */
interface CallsSomebody extends CalledBy {

    /** How many are named who are to be called. */
    int destinations();

    /** Whether all users who are named are there and work here. */
    boolean isEverybodyThere();
}
