package cobrowse.simulator.analytics;

import cobrowse.simulator.analytics.ConversationDetail.Party;
import cobrowse.simulator.conversations.CobrowsePart;
import cobrowse.simulator.conversations.CobrowseParts;
import cobrowse.simulator.conversations.CommunicationBody;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.ConversationHistory;
import cobrowse.simulator.conversations.MessageParts;
import cobrowse.simulator.conversations.MessageParts.Messaging;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import cobrowse.simulator.wire.Timestamps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks back on conversations: reads all that was kept of those that went on within a time, at once. */
@Component
record Details(ConversationHistory history, CobrowseParts sessions, MessageParts messages) {

    List<ConversationDetail> within(Organisation organisation, Interval interval) {
        var people = history.participants(organisation, interval);
        var shared = sessions.within(organisation, interval, people);
        var said = messages.within(organisation, interval);
        var division = Division.homeOf(organisation).id();
        return history.within(organisation, interval).stream()
                .map(it -> new Kept(
                        it,
                        people.getOrDefault(it.id(), List.of()),
                        shared.getOrDefault(it.id(), List.of()),
                        messaging(it, said)))
                .map(kept -> kept.detail(division))
                .toList();
    }

    private static Optional<Messaging> messaging(Conversation conversation, Map<String, Messaging> said) {
        return conversation.media() == Media.MESSAGE
                ? Optional.of(said.getOrDefault(conversation.id(), Messaging.SILENT_ON_THE_WEB))
                : Optional.empty();
    }

    /** What is known of one conversation. @param messaging of messaging conversations only */
    private record Kept(
            Conversation conversation,
            List<Participant> people,
            List<CobrowsePart> shared,
            Optional<Messaging> messaging) {

        private ConversationDetail detail(String division) {
            var details = conversation.details();
            return new ConversationDetail(
                    conversation.id(),
                    Timestamps.write(conversation.started()),
                    conversation.ended().map(Timestamps::write).orElse(null),
                    details.outbound() ? "agent" : "customer",
                    messaging.map(Messaging::customerWrote).orElse(null),
                    List.of(division),
                    details.externalTag(),
                    CommunicationBody.direction(conversation),
                    people.stream().map(this::party).toList());
        }

        private Party party(Participant participant) {
            return new Party(
                    participant.id(),
                    participant.name(),
                    Lifecycle.spelt(participant.purpose()),
                    participant.userId().orElse(null),
                    Lines.of(conversation, participant, shared, messaging.map(Messaging::messenger)));
        }
    }
}
