package cobrowse.simulator.messages;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.messages.Message.Direction;
import cobrowse.simulator.messages.NormalizedMessage.Channel;
import cobrowse.simulator.messages.NormalizedMessage.Party;
import cobrowse.simulator.wire.Timestamps;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a messaging conversation reaches its customer.
 *
 * @param integrationId through which it came, where it came through one
 * @param customer the customer's address
 * @param own the organisation's address, where it has one
 */
record Correspondence(
        String conversationId,
        Messenger messenger,
        Optional<String> integrationId,
        String customer,
        Optional<String> own) {

    enum Messenger {
        WEBMESSAGING("WebMessaging"),
        OPEN("Open"),
        SMS("Sms"),
        WHATSAPP("Whatsapp");

        /** As the vendor spells it inside of a message. */
        private final String platform;

        Messenger(String platform) {
            this.platform = platform;
        }

        String spelt() {
            return Lifecycle.spelt(this);
        }
    }

    /** A conversation of which nobody said how: on the web, where the customer is known by an id only. */
    static Correspondence onTheWeb(String conversationId, String customer) {
        return new Correspondence(conversationId, Messenger.WEBMESSAGING, Optional.empty(), customer, Optional.empty());
    }

    /** A way to a customer who has not written; the conversation is not there yet. */
    static Correspondence outbound(Messenger messenger, String customer) {
        return new Correspondence("", messenger, Optional.empty(), customer, Optional.empty());
    }

    /** The same way, for another conversation. */
    Correspondence in(String conversation) {
        return new Correspondence(conversation, messenger, integrationId, customer, own);
    }

    Optional<String> from(Direction direction) {
        return direction == Direction.INBOUND ? Optional.of(customer) : own;
    }

    Optional<String> to(Direction direction) {
        return direction == Direction.INBOUND ? own : Optional.of(customer);
    }

    /** @param sentAs the messenger's own id of the message */
    Channel channel(Direction direction, @Nullable String sentAs, Instant at) {
        return new Channel(
                messenger.platform,
                "Private",
                sentAs,
                to(direction).map(Party::of).orElse(null),
                from(direction).map(Party::of).orElse(null),
                Timestamps.write(at));
    }
}
