package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.OrganisationFile.ConversationEntry;
import cobrowse.simulator.organisation.OrganisationFile.CustomerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
        return entries.stream()
                .flatMap(entry -> Stream.concat(agent(entry).stream(), Stream.of(customer(entry))))
                .toList();
    }

    /** Empty for a conversation without a customer, which a file cannot hold. */
    static Optional<ConversationEntry> entry(Conversation conversation, List<Participant> participants) {
        var agent = participants.stream()
                .flatMap(participant -> participant.userId().stream())
                .findFirst();
        return participants.stream()
                .filter(participant -> participant.purpose() == Purpose.CUSTOMER)
                .findFirst()
                .map(customer -> new ConversationEntry(
                        conversation.id(),
                        Lifecycle.spelt(conversation.media()),
                        Lifecycle.spelt(conversation.state()),
                        agent.orElse(null),
                        new CustomerEntry(customer.id(), customer.name(), Lifecycle.spelt(customer.browser()))));
    }

    private Conversation conversation(ConversationEntry entry) {
        return Conversations.begun(
                entry.id(), Media.valueOf(upper(entry.media())), State.valueOf(upper(entry.state())), now);
    }

    private static Optional<Participant> agent(ConversationEntry entry) {
        return Optional.ofNullable(entry.agent())
                .map(user -> new Participant(
                        Ids.goingWith(entry.id() + "/" + user),
                        entry.id(),
                        Purpose.AGENT,
                        "Agent",
                        Optional.of(user),
                        Browser.NONE));
    }

    private static Participant customer(ConversationEntry entry) {
        var customer = entry.customer();
        return new Participant(
                customer.id(),
                entry.id(),
                Purpose.CUSTOMER,
                customer.name(),
                Optional.empty(),
                Browser.valueOf(upper(customer.browser())));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
