package cobrowse.simulator.messages;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as the vendor shows one: in the old fields and in the one form for all messengers, whichever a client reads.
 *
 * @param textBody of an event it is empty; the vendor leaves it out nowhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageBody(
        String id,
        @Nullable String providerMessageId,
        String timestamp,
        @Nullable String fromAddress,
        @Nullable String toAddress,
        String direction,
        String messengerType,
        String textBody,
        String status,
        NormalizedMessage normalizedMessage,
        String conversationId,
        String selfUri) {

    static MessageBody of(Message message, Correspondence correspondence) {
        var said = message.said();
        return new MessageBody(
                message.id(),
                said.channel() == null ? null : said.channel().messageId(),
                Timestamps.write(message.at()),
                correspondence.from(message.direction()).orElse(null),
                correspondence.to(message.direction()).orElse(null),
                Lifecycle.spelt(message.direction()),
                correspondence.messenger().spelt(),
                Optional.ofNullable(said.text()).orElse(""),
                message.status(),
                said,
                message.conversationId(),
                message.uri());
    }
}
