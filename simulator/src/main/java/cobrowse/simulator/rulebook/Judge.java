package cobrowse.simulator.rulebook;

/** Whatever judges by a rulebook and says so beforehand. */
public interface Judge {

    Rulebook<?> rulebook();
}
