package cobrowse.simulator.sessions;

import java.util.Optional;

/** An attempt that says what the agent may do. */
interface ChoosesMode {

    Optional<String> mode();

    /** Where in the body it is said. */
    String modePath();
}
