package cobrowse.simulator.routing;

/** An attempt to have users take a queue's work. */
interface NamesNewMembers {

    /** Whether each of them is a user. */
    boolean areUsers();
}
