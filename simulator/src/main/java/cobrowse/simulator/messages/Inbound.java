package cobrowse.simulator.messages;

import static cobrowse.simulator.messages.InboundRules.CALLER_IS_A_CLIENT_ALONE;
import static cobrowse.simulator.messages.InboundRules.CHANNEL_SAYS_FROM_WHOM;
import static cobrowse.simulator.messages.InboundRules.CHANNEL_SAYS_WHEN;
import static cobrowse.simulator.messages.InboundRules.OPEN_INTEGRATION_EXISTS;
import static cobrowse.simulator.messages.MessageRules.MESSAGE_SAYS_SOMETHING;
import static cobrowse.simulator.messages.MessageRules.TEXT_HAS_AT_MOST_4096_CHARACTERS;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.integrations.Integration;
import cobrowse.simulator.integrations.Integrations;
import cobrowse.simulator.messages.Correspondence.Messenger;
import cobrowse.simulator.messages.OpenMessage.ChannelSent;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges what an integration hands in, and takes it in: it begins a conversation, or goes on with one. */
@Component
record Inbound(Referee referee, Reception reception, MessageDesk desk, Integrations integrations) {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "hand in a customer's message",
            CALLER_IS_A_CLIENT_ALONE,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            OPEN_INTEGRATION_EXISTS,
            CHANNEL_SAYS_FROM_WHOM,
            CHANNEL_SAYS_WHEN,
            MESSAGE_SAYS_SOMETHING,
            TEXT_HAS_AT_MOST_4096_CHARACTERS);

    record Attempt(Caller caller, boolean knowsIntegration, Sent<OpenMessage.Request> sent)
            implements ComesFromACustomer, SendsBody {

        @Override
        public Optional<String> saidAt() {
            return sent.value().channel().flatMap(ChannelSent::time).filter(Attempt::isATime);
        }

        private static boolean isATime(String text) {
            try {
                return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text).isSupported(ChronoField.INSTANT_SECONDS);
            } catch (DateTimeParseException e) {
                return false;
            }
        }

        @Override
        public Optional<String> customer() {
            return sent.value().from();
        }

        @Override
        public Optional<String> text() {
            return sent.value().text();
        }

        @Override
        public boolean showsSomething() {
            return sent.value().content().filter(list -> !list.isEmpty()).isPresent();
        }
    }

    OpenMessage.Body take(Caller caller, String integrationId, Sent<OpenMessage.Request> sent) {
        var organisation = caller.organisation();
        referee.judge(RULES, new Attempt(caller, knows(organisation, integrationId), sent));
        var request = sent.value();
        var address = request.from().orElseThrow();
        var through =
                new Correspondence("", Messenger.OPEN, Optional.of(integrationId), address, Optional.of(integrationId));
        var name = request.channel().flatMap(ChannelSent::from).orElseThrow().name(address);
        var customer = reception.customer(organisation, through, name);
        var message = desk.say(organisation, customer, request.words());
        return OpenMessage.Body.of(message, request, integrationId);
    }

    /** CHOSEN: one that is switched off takes nothing in, as if it were not there. */
    private boolean knows(Organisation organisation, String integrationId) {
        return integrations
                .find(organisation, integrationId)
                .filter(Integration::takesOpenMessages)
                .isPresent();
    }
}
