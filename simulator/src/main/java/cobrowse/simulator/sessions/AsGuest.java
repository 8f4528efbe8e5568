package cobrowse.simulator.sessions;

/** A call of somebody who has no token: the customer's page, which knows its web deployment and a session of it. */
interface AsGuest extends OnSession {

    /** 0, or in how many whole seconds guests of the deployment may call again. */
    long secondsToWait();

    /** Whole seconds as an answer says them: nobody is told to wait for no time at all. */
    default String toldToWait() {
        return Long.toString(Math.max(1, secondsToWait()));
    }
}
