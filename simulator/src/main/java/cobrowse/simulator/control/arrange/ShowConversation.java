package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.invites.Invite;
import cobrowse.simulator.invites.Invites;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.sessions.CobrowseSession;
import cobrowse.simulator.sessions.Sessions;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows of a conversation what no operation of the vendor shows: its state, browsers, and what goes on in it. */
@RestController
record ShowConversation(Conversations conversations, Sessions sessions, Invites invites, SimulatedClock clock) {

    /**
     * @param userId of an agent
     * @param state of the line: alerting, connected or disconnected
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attendant(
            String id,
            String purpose,
            String name,
            @Nullable String userId,
            String browser,
            String state) {
        static Attendant of(Participant participant) {
            return new Attendant(
                    participant.id(),
                    Lifecycle.spelt(participant.purpose()),
                    participant.name(),
                    participant.userId().orElse(null),
                    Lifecycle.spelt(participant.browser()),
                    Lifecycle.spelt(participant.line().state()));
        }
    }

    record Shown(
            String id,
            String media,
            String state,
            List<Attendant> participants,
            List<String> liveSessionIds,
            List<String> pendingInviteIds) {}

    /** Lists all conversations, the oldest first. */
    @GetMapping("/_sim/conversations")
    Listing<Shown> list(Organisation organisation) {
        return new Listing<>(conversations.all(organisation).stream()
                .map(conversation -> shown(organisation, conversation))
                .toList());
    }

    /** Shows a conversation: its state, who takes part with which browser, and what goes on in it. */
    @GetMapping("/_sim/conversations/{conversationId}")
    Shown show(Organisation organisation, @PathVariable String conversationId) {
        return conversations
                .find(organisation, conversationId)
                .map(conversation -> shown(organisation, conversation))
                .orElseThrow(() -> ControlProblem.noSuch("conversation", conversationId));
    }

    private Shown shown(Organisation organisation, Conversation conversation) {
        var participants = conversations.participants(organisation, conversation.id());
        return new Shown(
                conversation.id(),
                Lifecycle.spelt(conversation.media()),
                Lifecycle.spelt(conversation.state()),
                participants.stream().map(Attendant::of).toList(),
                live(organisation, conversation),
                pending(organisation, participants));
    }

    private List<String> live(Organisation organisation, Conversation conversation) {
        return sessions.liveIn(organisation, conversation.id(), clock.now(organisation)).stream()
                .map(CobrowseSession::id)
                .toList();
    }

    private List<String> pending(Organisation organisation, List<Participant> participants) {
        var now = clock.now(organisation);
        return participants.stream()
                .map(participant -> invites.pendingFor(organisation, participant.id(), now))
                .flatMap(Optional::stream)
                .map(Invite::id)
                .toList();
    }
}
