package cobrowse.simulator.caller;

/** An attempt made by a known caller. */
public interface CalledBy {

    Caller caller();
}
