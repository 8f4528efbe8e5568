package cobrowse.simulator.sessions;

/** An attempt at a path that people get wrong. */
interface NamesPath {

    String path();
}
