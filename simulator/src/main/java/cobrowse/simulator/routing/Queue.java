package cobrowse.simulator.routing;

import java.util.List;
import java.util.Optional;

/**
 * Where work waits for agents.
 *
 * @param takesCobrowse whether co-browse is among its media types
 */
public record Queue(
        String id, String name, boolean takesCobrowse, Optional<String> defaultWrapUpCode, List<String> wrapUpCodes) {}
