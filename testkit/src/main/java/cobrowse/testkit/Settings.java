package cobrowse.testkit;

import java.time.Duration;
import java.util.Map;

/** What an organisation's configuration decides. */
public final class Settings {

    private final Control control;

    Settings(Control control) {
        this.control = control;
    }

    /** How often a token may be used in a minute before 429. */
    public Settings requestsPerMinute(int requests) {
        return set("requestsPerMinute", requests);
    }

    /** @param lifetime of invites, in whole seconds */
    public Settings inviteLifetime(Duration lifetime) {
        return set("inviteSeconds", lifetime.toSeconds());
    }

    /** @param lifetime of sessions on offer, in whole seconds */
    public Settings offerLifetime(Duration lifetime) {
        return set("offerSeconds", lifetime.toSeconds());
    }

    /** @param lifetime of access tokens, in whole seconds */
    public Settings tokenLifetime(Duration lifetime) {
        return set("tokenSeconds", lifetime.toSeconds());
    }

    /** @param reaction refuse or stall */
    public Settings providerIdInWrongCase(String reaction) {
        return set("providerIdInWrongCase", reaction);
    }

    /** @param reaction default or refuse */
    public Settings missingInitiatorId(String reaction) {
        return set("missingInitiatorId", reaction);
    }

    /** Any setting of {@code PATCH /_sim/settings}. */
    public Settings set(String name, Object value) {
        control.patch("/settings", Map.of(name, value));
        return this;
    }
}
