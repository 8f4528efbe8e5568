package cobrowse.simulator.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A customer's message as an integration for open messaging hands it in. */
interface OpenMessage {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record From(
            Optional<String> id,
            Optional<String> idType,
            Optional<String> nickname,
            Optional<String> firstName,
            Optional<String> lastName,
            Optional<String> image,
            Optional<String> email) {

        /** As an agent would call the customer. */
        String name(String address) {
            var both = firstName.map(
                    first -> lastName.map(last -> first + " " + last).orElse(first));
            return nickname.or(() -> both).or(() -> lastName).orElse(address);
        }
    }

    /** @param id the integration's, where the path does not name it */
    record To(Optional<String> id) {}

    record ChannelSent(
            Optional<From> from,
            Optional<To> to,
            Optional<String> messageId,
            Optional<String> time,
            Optional<Map<String, Object>> metadata) {}

    record Request(
            Optional<ChannelSent> channel,
            Optional<String> text,
            Optional<List<Map<String, Object>>> content,
            Optional<Map<String, String>> metadata) {

        Optional<String> from() {
            return channel.flatMap(ChannelSent::from).flatMap(From::id);
        }

        Optional<String> to() {
            return channel.flatMap(ChannelSent::to).flatMap(To::id);
        }

        Words words() {
            return new Words(
                    text.orElse(null),
                    content.orElse(null),
                    null,
                    metadata.orElse(null),
                    channel.flatMap(ChannelSent::messageId).orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Channel(
            @Nullable String id,
            String platform,
            String type,
            Optional<String> messageId,
            To to,
            From from,
            String time,
            Optional<Map<String, Object>> metadata) {}

    /**
     * The message as it was taken in.
     *
     * @param direction said by the older of the two operations only
     * @param conversationId said by the newer one only
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Body(
            String id,
            Channel channel,
            String type,
            Optional<String> text,
            Optional<List<Map<String, Object>>> content,
            Optional<String> direction,
            Optional<Map<String, String>> metadata,
            Optional<String> conversationId) {

        static Body of(Message message, Request request, String integrationId) {
            var channel = request.channel().orElseThrow();
            return new Body(
                    message.id(),
                    new Channel(
                            message.id(),
                            "Open",
                            "Private",
                            channel.messageId(),
                            new To(Optional.of(integrationId)),
                            channel.from().orElseThrow(),
                            channel.time().orElseThrow(),
                            channel.metadata()),
                    "Text",
                    request.text(),
                    request.content(),
                    Optional.empty(),
                    request.metadata(),
                    Optional.of(message.conversationId()));
        }

        Body asTheOlderOperationSaysIt() {
            return new Body(id, channel, type, text, content, Optional.of("Inbound"), metadata, Optional.empty());
        }
    }
}
