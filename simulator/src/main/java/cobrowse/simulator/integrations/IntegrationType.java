package cobrowse.simulator.integrations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of integration, as the vendor shows one. The vendor sells hundreds; these are some that programs which talk to
 * customers have to do with.
 */
record IntegrationType(
        String id, String name, String provider, String category, boolean nonInstallable, String selfUri) {

    static final String OPEN_MESSAGING = "open-messaging";

    static final List<IntegrationType> ALL = List.of(
            of("custom-rest-actions", "Web Services Data Actions", "Data Actions"),
            of("embedded-client-app", "Client Application", "Client Apps"),
            of(OPEN_MESSAGING, "Open Messaging", "Messaging"),
            of("purecloud-data-actions", "Genesys Cloud Data Actions", "Data Actions"));

    private static IntegrationType of(String id, String name, String category) {
        return new IntegrationType(id, name, "clientapps", category, false, "/api/v2/integrations/types/" + id);
    }

    static Optional<IntegrationType> find(@Nullable String id) {
        return ALL.stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
