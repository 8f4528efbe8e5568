package cobrowse.simulator.oauth;

/** An attempt on a scope that may not exist. */
interface OnScope {

    String scope();
}
