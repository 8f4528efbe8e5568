package cobrowse.simulator.routing;

/** An attempt to delete a queue. */
interface EmptiesQueue extends OnQueue {

    /** Whether somebody takes its work, or work waits in it. */
    boolean isActive();

    /** Whether it goes all the same. */
    boolean isForced();
}
