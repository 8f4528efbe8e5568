package cobrowse.simulator.analytics;

import cobrowse.simulator.analytics.ConversationDetail.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In what order conversations are shown: by a time, of which what has not ended has none yet, and comes last. */
final class DetailOrder {

    static final List<String> WORDS = List.of("conversationStart", "conversationEnd", "segmentStart", "segmentEnd");

    /** Stands behind all times, which are texts in the order of what they say. */
    private static final String NOT_YET = "~";

    private DetailOrder() {}

    /**
     * @param order asc where it is left out
     * @param orderBy conversationStart where it is left out
     */
    static Comparator<ConversationDetail> of(@Nullable String order, @Nullable String orderBy) {
        Comparator<ConversationDetail> rising = Comparator.comparing(conversation -> time(conversation, orderBy));
        return ("desc".equals(order) ? rising.reversed() : rising).thenComparing(ConversationDetail::conversationId);
    }

    private static String time(ConversationDetail conversation, @Nullable String orderBy) {
        return switch (Objects.requireNonNullElse(orderBy, "")) {
            case "conversationEnd" -> orNotYet(conversation.conversationEnd());
            case "segmentStart" ->
                segments(conversation)
                        .map(Segment::segmentStart)
                        .min(Comparator.naturalOrder())
                        .orElse(conversation.conversationStart());
            case "segmentEnd" ->
                segments(conversation)
                        .map(segment -> orNotYet(segment.segmentEnd()))
                        .max(Comparator.naturalOrder())
                        .orElse(NOT_YET);
            default -> conversation.conversationStart();
        };
    }

    private static Stream<Segment> segments(ConversationDetail conversation) {
        return Dimensions.segments(conversation).map(Dimensions.Placed::segment);
    }

    private static String orNotYet(@Nullable String time) {
        return Objects.requireNonNullElse(time, NOT_YET);
    }
}
