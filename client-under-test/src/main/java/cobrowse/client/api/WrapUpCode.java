package cobrowse.client.api;

import java.util.Optional;

/** A wrap-up code of a queue. */
public record WrapUpCode(String id, Optional<String> name) {}
