package cobrowse.simulator.authorization;

/** An attempt that names divisions which may not exist. */
interface NamesDivisions {

    boolean divisionsExist();
}
