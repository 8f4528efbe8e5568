package cobrowse.simulator.analytics;

import cobrowse.simulator.analytics.ConversationDetail.Party;
import cobrowse.simulator.analytics.ConversationDetail.Segment;
import cobrowse.simulator.analytics.ConversationDetail.Session;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked of conversations and of their segments: those of the vendor's dimensions of which something is kept. */
final class Dimensions {

    static final Map<String, Function<ConversationDetail, List<String>>> OF_CONVERSATIONS = new TreeMap<>(Map.of(
            "conversationEnd", it -> one(it.conversationEnd()),
            "conversationId", it -> one(it.conversationId()),
            "conversationInitiator", it -> one(it.conversationInitiator()),
            "conversationStart", it -> one(it.conversationStart()),
            "customerParticipation", it -> one(it.customerParticipation()),
            "divisionId", ConversationDetail::divisionIds,
            "externalTag", it -> one(it.externalTag()),
            "originatingDirection", it -> one(it.originatingDirection())));

    static final Map<String, Function<Placed, List<String>>> OF_SEGMENTS = new TreeMap<>(Map.ofEntries(
            Map.entry("conference", it -> one(it.segment().conference())),
            Map.entry("direction", it -> one(it.session().direction())),
            Map.entry("disconnectType", it -> one(it.segment().disconnectType())),
            Map.entry("mediaType", it -> one(it.session().mediaType())),
            Map.entry("messageType", it -> one(it.session().messageType())),
            Map.entry("participantName", it -> one(it.party().participantName())),
            Map.entry("provider", it -> one(it.session().provider())),
            Map.entry("purpose", it -> one(it.party().purpose())),
            Map.entry("queueId", it -> one(it.segment().queueId())),
            Map.entry("segmentEnd", it -> one(it.segment().segmentEnd())),
            Map.entry("segmentType", it -> one(it.segment().segmentType())),
            Map.entry("userId", it -> one(it.party().userId())),
            Map.entry("wrapUpCode", it -> one(it.segment().wrapUpCode())),
            Map.entry("wrapUpNote", it -> one(it.segment().wrapUpNote()))));

    private Dimensions() {}

    /** A segment, and whose it is. */
    record Placed(Party party, Session session, Segment segment) {}

    static Stream<Placed> segments(ConversationDetail conversation) {
        return conversation.participants().stream()
                .flatMap(party -> party.sessions().stream()
                        .flatMap(session ->
                                session.segments().stream().map(segment -> new Placed(party, session, segment))));
    }

    static List<String> of(ConversationDetail conversation, Condition asked) {
        return asked.named()
                .map(OF_CONVERSATIONS::get)
                .map(it -> it.apply(conversation))
                .orElse(List.of());
    }

    static List<String> of(Placed segment, Condition asked) {
        return asked.named().map(OF_SEGMENTS::get).map(it -> it.apply(segment)).orElse(List.of());
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
