package cobrowse.simulator.routing;

/** An attempt to give something a name that only one of its kind can have. */
interface TakesName {

    boolean nameIsTaken();
}
