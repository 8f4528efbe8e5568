package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.OnConversation;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.webdeployments.WebDeployment;
import cobrowse.simulator.webdeployments.WebDeployment.Channel;
import java.util.List;
import java.util.Optional;

/** An attempt to offer co-browse in a conversation, as the platform API does. */
interface OffersCobrowse extends CalledBy, OnConversation {

    PermissionDemand ON_MESSAGES = PermissionDemand.anyOf("conversation:cobrowse:add");
    PermissionDemand ON_CALLS = PermissionDemand.anyOf("conversation:cobrowseVoice:add");

    List<Participant> participants();

    /** The organisation's web deployments, in the order of their names. */
    List<WebDeployment> deployments();

    /** How many live sessions the caller has already. */
    int liveOfCaller();

    default boolean isConnected() {
        return conversation().filter(it -> it.state() == State.CONNECTED).isPresent();
    }

    default boolean isOn(Media media) {
        return conversation().filter(it -> it.media() == media).isPresent();
    }

    /** The caller's own part in the conversation, as an agent who is connected. */
    default Optional<Participant> viewer() {
        return participants().stream()
                .filter(Participant::isConnectedAgent)
                .filter(it -> caller().userId().filter(it::isUser).isPresent())
                .findFirst();
    }

    default Optional<Participant> sharer() {
        return participants().stream()
                .filter(it -> it.purpose() == Purpose.CUSTOMER)
                .findFirst();
    }

    /** The permission that co-browse by the conversation's channel takes. */
    default PermissionDemand permission() {
        return isOn(Media.CALL) ? ON_CALLS : ON_MESSAGES;
    }

    default Channel channel() {
        return isOn(Media.CALL) ? Channel.VOICE : Channel.WEBMESSAGING;
    }

    /** Whether an active web deployment has co-browse on for the conversation's channel. */
    default boolean channelIsOn() {
        return deployments().stream().anyMatch(it -> it.allowsCobrowse(channel()));
    }

    default boolean isWithinTheAgentsSessions() {
        return liveOfCaller() < caller().organisation().settings().sessionsPerAgent();
    }
}
