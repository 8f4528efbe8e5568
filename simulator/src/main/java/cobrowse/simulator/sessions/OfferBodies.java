package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.webdeployments.WebDeployment;
import cobrowse.simulator.webdeployments.WebDeployments;
import cobrowse.simulator.wire.Links;
import cobrowse.simulator.wire.Timestamps;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows sessions as the platform API does. */
@Component
record OfferBodies(Conversations conversations, WebDeployments deployments) {

    /** To the agent, who names no deployment: the first is taken. */
    OfferBody of(Organisation organisation, CobrowseSession session) {
        var deployment =
                deployments.all(organisation).stream().map(WebDeployment::id).findFirst();
        return of(organisation, session, deployment);
    }

    /** To a guest of a deployment. */
    OfferBody of(Organisation organisation, CobrowseSession session, String deploymentId) {
        return of(organisation, session, Optional.of(deploymentId));
    }

    private OfferBody of(Organisation organisation, CobrowseSession session, Optional<String> deployment) {
        return new OfferBody(
                session.id(),
                session.offer().joinCode().orElse(null),
                Links.toSocket("/cobrowse/%s/%s".formatted(organisation.id(), session.id())),
                Timestamps.write(session.offerExpires()),
                communicationType(organisation, session),
                deployment
                        .map(id -> "/api/v2/webdeployments/deployments/%s/cobrowse/%s".formatted(id, session.id()))
                        .orElse(null));
    }

    private String communicationType(Organisation organisation, CobrowseSession session) {
        var media = session.conversationId()
                .flatMap(id -> conversations.find(organisation, id))
                .map(Conversation::media);
        if (media.filter(Media.CALL::equals).isPresent()) return "Call";
        return media.filter(Media.MESSAGE::equals).isPresent() ? "Message" : "Unknown";
    }
}
