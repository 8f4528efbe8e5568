package cobrowse.simulator.organizations;

/** An attempt to read the limits of a namespace. */
interface ReadsNamespace {

    String namespace();
}
