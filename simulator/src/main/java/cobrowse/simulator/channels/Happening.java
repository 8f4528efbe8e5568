package cobrowse.simulator.channels;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Something has changed.
 *
 * @param of what it is that changed; what changes several times in a transaction is told once
 * @param topics who may hear of it, and how it is then: asked last of all, and of a body only if somebody listens; with nothing to tell it is empty
 */
record Happening(Object of, Supplier<Map<String, Supplier<Optional<JsonNode>>>> topics) {}
