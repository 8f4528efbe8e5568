package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the vendor shows of the messages of a conversation. Whoever keeps the messages knows it. */
public interface MessageParts {

    /** Those of conversations, by their ids, each time the oldest first. Conversations in which nothing was said are left out. */
    Map<String, List<MessagePart>> of(Organisation organisation, Collection<String> conversationIds);

    /** Of those messaging conversations that went on within an interval and of which more is known than that. */
    Map<String, Messaging> within(Organisation organisation, Interval interval);

    /**
     * How a conversation goes on.
     *
     * @param messenger as the vendor spells it in small letters
     * @param customerWrote whether the customer has said something
     */
    record Messaging(String messenger, boolean customerWrote) {

        public static final Messaging SILENT_ON_THE_WEB = new Messaging("webmessaging", false);
    }

    /** @param communicationId the line by which it came or went */
    record MessagePart(String communicationId, MessageDetailsBody body) {}

    /** A message as the vendor shows one among a participant's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessageDetailsBody(
            String messageId,
            @Nullable String messageURI,
            String messageStatus,
            @Nullable Integer messageSegmentCount,
            String messageTime,
            @Nullable Object messageMetadata) {}
}
