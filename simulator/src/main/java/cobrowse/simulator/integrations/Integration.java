package cobrowse.simulator.integrations;

import java.time.Instant;
import java.util.Map;

/**
 * Something that an organisation has joined to its contact centre.
 *
 * @param type the id of an {@link IntegrationType}
 * @param intendedState ENABLED or DISABLED, or DELETED of one that has just been
 * @param version of the configuration, from 1
 * @param changedAt when it was last switched on or off; milliseconds since 1970 on the organisation's clock
 */
public record Integration(
        String id,
        String name,
        String type,
        String notes,
        String intendedState,
        int version,
        Map<String, Object> properties,
        Map<String, Object> advanced,
        Map<String, Object> credentials,
        long changedAt) {

    static final String ENABLED = "ENABLED";
    static final String DISABLED = "DISABLED";
    static final String DELETED = "DELETED";
    static final String RESTORED = "RESTORED";

    static Integration made(String id, String name, String type, String intendedState, Instant now) {
        return new Integration(id, name, type, "", intendedState, 1, Map.of(), Map.of(), Map.of(), now.toEpochMilli());
    }

    public boolean isOn() {
        return intendedState.equals(ENABLED);
    }

    /** Whether customers may write through it. */
    public boolean takesOpenMessages() {
        return isOn() && type.equals(IntegrationType.OPEN_MESSAGING);
    }

    Integration intended(String state, Instant now) {
        return new Integration(
                id, name, type, notes, state, version, properties, advanced, credentials, now.toEpochMilli());
    }
}
