package cobrowse.simulator.presence;

/** An attempt to make or change a presence definition. */
interface WritesDefinition {

    DefinitionOrder order();
}
