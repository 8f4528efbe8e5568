package cobrowse.simulator.presence;

/** An attempt on what one source says of a user. */
interface FromSource {

    String sourceId();
}
