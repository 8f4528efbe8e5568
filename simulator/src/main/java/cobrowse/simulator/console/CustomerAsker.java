package cobrowse.simulator.console;

import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.invites.Invite;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.sessions.CobrowseSession;
import cobrowse.simulator.sessions.Origin;
import cobrowse.simulator.users.User;
import cobrowse.simulator.users.Users;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in a word that a customer understands who wants to look along. */
@Component
record CustomerAsker(Users users, Conversations conversations) {

    /** A user's name; the organisation's where no person asks; else what the client called the initiator. */
    String name(Organisation organisation, Optional<String> initiatorId) {
        return initiatorId
                .filter(id -> !id.equals(Invite.SYSTEM_AUTO))
                .map(id -> users.find(organisation, id).map(User::name).orElse(id))
                .orElse(organisation.name());
    }

    String name(Organisation organisation, CobrowseSession session) {
        return name(organisation, initiator(session.origin()).or(() -> agentOf(organisation, session)));
    }

    /** Whom the one who began the session named; some ways to begin one name nobody. */
    private static Optional<String> initiator(Origin origin) {
        if (origin instanceof Origin.Tutorial tutorial) return Optional.of(tutorial.initiatorId());
        if (origin instanceof Origin.Invited invited) return Optional.of(invited.initiatorId());
        if (origin instanceof Origin.Offered offered) return Optional.of(offered.agentId());
        if (origin instanceof Origin.Interaction interaction) {
            return Optional.ofNullable(interaction.initiator().id());
        }
        return Optional.empty();
    }

    private Optional<String> agentOf(Organisation organisation, CobrowseSession session) {
        return session.conversationId().map(id -> conversations.participants(organisation, id)).stream()
                .flatMap(participants -> participants.stream())
                .sorted(Comparator.comparing(Participant::isThere).reversed())
                .map(Participant::userId)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
