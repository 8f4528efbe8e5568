package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the vendor shows of the messages of a conversation. Whoever keeps the messages knows it. */
public interface MessageParts {

    /** Those of a conversation, the oldest first. */
    List<MessagePart> of(Organisation organisation, String conversationId);

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
