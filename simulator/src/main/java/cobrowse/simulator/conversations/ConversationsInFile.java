package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.OrganisationFile.ConversationEntry;
import cobrowse.simulator.organisation.OrganisationFile.CustomerEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conversations as an organisation's file has them.
 *
 * @param now when they begin; those that are over end then too
 */
record ConversationsInFile(List<ConversationEntry> entries, Instant now) {

    List<Conversation> conversations() {
        return entries.stream().map(this::conversation).toList();
    }

    List<Participant> participants() {
        return entries.stream().flatMap(this::participants).toList();
    }

    /** Empty for a conversation without a customer, which a file cannot hold. */
    static Optional<ConversationEntry> entry(Conversation conversation, List<Participant> participants) {
        return participants.stream()
                .filter(participant -> participant.purpose() == Purpose.CUSTOMER)
                .findFirst()
                .map(customer -> new ConversationEntry(
                        conversation.id(),
                        Lifecycle.spelt(conversation.media()),
                        Lifecycle.spelt(conversation.state()),
                        last(participants, Participant::userId),
                        last(participants, participant -> participant.queue().map(NamedQueue::id)),
                        new CustomerEntry(customer.id(), customer.name(), Lifecycle.spelt(customer.browser()))));
    }

    /** Of those who are still there, or else of those who were. */
    private static @Nullable String last(
            List<Participant> participants, Function<Participant, Optional<String>> property) {
        return participants.stream()
                .sorted(Comparator.comparing(Participant::isThere).reversed())
                .flatMap(participant -> property.apply(participant).stream())
                .findFirst()
                .orElse(null);
    }

    private Conversation conversation(ConversationEntry entry) {
        return Conversations.begun(
                entry.id(), Media.valueOf(upper(entry.media())), State.valueOf(upper(entry.state())), now);
    }

    private Stream<Participant> participants(ConversationEntry entry) {
        var conversation = conversation(entry);
        var queue = Optional.ofNullable(entry.queue()).map(id -> new NamedQueue(id, Optional.empty()));
        var agent = Optional.ofNullable(entry.agent())
                .map(user -> participant(entry, entry.id() + "/" + user, Purpose.AGENT, "Agent")
                        .from(queue)
                        .of(user));
        var acd = queue.filter(named -> conversation.state() == State.QUEUED || entry.agent() == null)
                .map(named -> participant(entry, entry.id() + "/" + named.id(), Purpose.ACD, named.id())
                        .from(queue));
        return Stream.of(agent, Optional.of(customer(entry)), acd)
                .flatMap(Optional::stream)
                .map(participant -> participant.on(conversation.line(participant.purpose(), now)));
    }

    private Participant customer(ConversationEntry entry) {
        var customer = entry.customer();
        var browser = Browser.valueOf(upper(customer.browser()));
        return Participant.customer(customer.id(), entry.id(), customer.name(), browser, now);
    }

    private Participant participant(ConversationEntry entry, String of, Purpose purpose, String name) {
        return Participant.named(Ids.goingWith(of), entry.id(), purpose, name, Communication.connected(now));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
