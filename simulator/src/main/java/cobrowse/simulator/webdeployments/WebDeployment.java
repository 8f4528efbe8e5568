package cobrowse.simulator.webdeployments;

import java.util.Set;

/**
 * Where an organisation's messenger lives on the web.
 *
 * @param channels on which co-browse is on: as the deployment's published configuration says, unless a tester has said
 *     otherwise since
 */
public record WebDeployment(String id, String name, Status status, Set<Channel> channels) {

    /** Whether co-browse is on for a channel, and the deployment is active. */
    public boolean allowsCobrowse(Channel channel) {
        return status == Status.ACTIVE && channels.contains(channel);
    }

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
