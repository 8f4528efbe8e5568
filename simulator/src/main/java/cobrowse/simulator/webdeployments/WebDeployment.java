package cobrowse.simulator.webdeployments;

import java.util.Set;

/**
 * Where an organisation's messenger lives on the web. No operation asks for it yet; the vendor starts co-browse only where
 * a deployment allows it.
 *
 * @param channels on which co-browse is on
 */
public record WebDeployment(String id, String name, Status status, Set<Channel> channels) {

    /** The vendor's WebDeployment.status. */
    public enum Status {
        PENDING,
        ACTIVE,
        INACTIVE,
        ERROR,
        DELETING
    }

    /** The vendor's CobrowseSettings.channels. */
    public enum Channel {
        WEBMESSAGING,
        VOICE
    }
}
