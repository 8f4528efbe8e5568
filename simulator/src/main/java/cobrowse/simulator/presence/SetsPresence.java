package cobrowse.simulator.presence;

import cobrowse.simulator.caller.CalledBy;

/** An attempt to say what a user does at the moment. */
interface SetsPresence extends CalledBy {

    String userId();
}
