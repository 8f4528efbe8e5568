package cobrowse.simulator.providers;

/** A co-browse provider that the organisation has configured. */
public record Provider(String id, String name, boolean enabled) {}
