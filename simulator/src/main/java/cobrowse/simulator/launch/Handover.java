package cobrowse.simulator.launch;

import cobrowse.simulator.organisation.OrganisationFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a command finds in its environment: the names that docs/command-line.md and docs/real-org.md use. */
final class Handover {

    /** These would lead the command elsewhere than to the simulator. */
    private static final Set<String> OF_AN_ORG = Set.of("COBROWSE_REGION");

    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Cast cast;

    private Handover(OrganisationFile organisation) {
        this.cast = new Cast(organisation);
    }

    /** @param address where the simulator is, such as http://localhost:49152 */
    static Map<String, String> of(String address, OrganisationFile organisation) {
        var handover = new Handover(organisation);
        handover.place(address, organisation);
        handover.callers();
        handover.people();
        handover.conversations();
        handover.queues();
        handover.providers();
        return handover.environment;
    }

    static boolean isOfAnOrg(String name) {
        return OF_AN_ORG.contains(name);
    }

    private void place(String address, OrganisationFile organisation) {
        give("URL", address);
        give("API", address);
        give("LOGIN", address);
        give("ORGANISATION", organisation.id());
    }

    private void callers() {
        var backend = cast.client("Backend");
        give("CLIENT_ID", backend.id());
        give("CLIENT_SECRET", backend.secret());
        give("TOKEN", cast.token(backend));
        var narrow = cast.client("Narrow");
        give("NARROW_CLIENT_ID", narrow.id());
        give("NARROW_CLIENT_SECRET", narrow.secret());
        var desktop = cast.client("Desktop");
        give("DESKTOP_CLIENT_ID", desktop.id());
        give("DESKTOP_REDIRECT_URI", desktop.redirectUris().get(0));
    }

    private void people() {
        var ann = cast.user("Ann");
        give("USER_TOKEN", cast.token(ann));
        give("AGENT", ann.id());
        give("AGENT_NAME", ann.name());
        var sue = cast.user("Sue");
        give("SUPERVISOR_TOKEN", cast.token(sue));
        give("SUPERVISOR", sue.id());
        give("SUPERVISOR_NAME", sue.name());
        give("INACTIVE_USER", cast.user("Ines").id());
        var carla = cast.user("Carla");
        give("CUSTOMER", carla.id());
        give("CUSTOMER_EMAIL", carla.email());
    }

    private void conversations() {
        conversation("", "chat", "connected", "live");
        conversation("MESSAGING", "message", "connected", "live");
        conversation("MESSAGING_WITHOUT_PAGE", "message", "connected", "gone");
        conversation("QUEUED_CHAT", "chat", "queued", "live");
        conversation("CLOSED_CHAT", "chat", "disconnected", "gone");
        conversation("PHONE_CALL", "call", "connected", "none");
    }

    private void conversation(String name, String media, String state, String browser) {
        var talk = cast.conversation(media, state, browser);
        give(name.isEmpty() ? "CONVERSATION" : name, talk.id());
        give(
                name.isEmpty() ? "PARTICIPANT" : name + "_PARTICIPANT",
                talk.customer().id());
    }

    private void queues() {
        var support = cast.queue("Support");
        give("QUEUE", support.id());
        give("QUEUE_NAME", support.name());
        give("WRAP_UP_CODE", support.wrapUpCodes().get(0));
        give("OTHER_WRAP_UP_CODE", support.wrapUpCodes().get(1));
        var billing = cast.queue("Billing");
        give("QUEUE_WITHOUT_COBROWSE", billing.id());
        give("CODE_OF_QUEUE_WITHOUT_COBROWSE", billing.wrapUpCodes().get(0));
        var claims = cast.queue("Claims");
        give("QUEUE_WITHOUT_DEFAULT_CODE", claims.id());
        give("QUEUE_WITHOUT_DEFAULT_CODE_NAME", claims.name());
        give("CODE_OF_QUEUE_WITHOUT_DEFAULT", claims.wrapUpCodes().get(0));
    }

    private void providers() {
        give("PROVIDER", "genesys");
        give("PROVIDER_IN_WRONG_CASE", "Genesys");
        give("OTHER_PROVIDER", "AcmeCobrowse");
        give("DISABLED_PROVIDER", "retired");
    }

    private void give(String name, String value) {
        environment.put("COBROWSE_" + name, value);
    }
}
