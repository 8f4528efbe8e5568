package cobrowse.simulator.routing;

import java.util.Optional;

/** What a caller writes of a wrap-up code. */
record WrapUpCodeOrder(Optional<String> name, Optional<String> description) {}
