package cobrowse.simulator.messages;

import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.SUPPORT;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.messages.Correspondence.Messenger;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is asked of an agent who writes to a customer first. */
interface OutboundRules {

    PermissionDemand WRITES_FIRST = allOf("conversation:message:create");

    Pattern TELEPHONE_NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

    Rule<WantsToWrite> MESSENGER_CAN_BE_WRITTEN_TO = rule(
                    "messenger-can-be-written-to", "One writes first by sms, open or whatsapp")
            .holdsWhen((WantsToWrite call) -> call.messenger().isPresent())
            .otherwise(refusal(400, "bad.request", "toAddressMessengerType must be sms, open or whatsapp."))
            .thoughPeopleBelieve("A visitor of the site can be written to, as the site knows who it is.")
            .because("On the web the visitor comes first: a page that is closed has no address. The vendor lets one "
                    + "write first by three messengers.")
            .fixedBy(
                    "Send toAddressMessengerType sms, open or whatsapp; with a visitor on the web, wait for a message.")
            .from(documented(
                    "platform API, CreateOutboundMessagingConversationRequest",
                    "toAddressMessengerType: sms, open, whatsapp"))
            .brokenBy(Example.of(write("webmessaging", "+12125550100")))
            .keptBy(Example.of(write("sms", "+12125550100")));

    Rule<WantsToWrite> ADDRESS_IS_THE_MESSENGERS = rule(
                    "address-is-the-messengers", "A telephone is written to by its whole number")
            .holdsWhen((WantsToWrite call) -> call.address()
                    .filter(address -> call.messenger().equals(Optional.of(Messenger.OPEN))
                            ? !address.isBlank()
                            : TELEPHONE_NUMBER.matcher(address).matches())
                    .isPresent())
            .otherwise(refusal(400, "invalid.phone.number", "toAddress is no number in the form +12125550100."))
            .thoughPeopleBelieve("The number works on my telephone.")
            .because("A number goes out into the world, so it begins with a plus and the country, and has digits only. "
                    + "By open messaging one writes to any id that the integration understands.")
            .fixedBy("Send the number as E.164 has it: +12125550100.")
            .from(documented("platform API, postConversationsMessages", "400 invalid.phone.number"))
            .brokenBy(Example.of(write("sms", "(212) 555-0100")))
            .keptBy(Example.of(write("sms", "+12125550100")));

    Rule<WantsToWrite> CUSTOMER_IS_TALKED_TO_ONCE = rule(
                    "customer-is-talked-to-once", "There is one conversation at a time with an address")
            .holdsWhen((WantsToWrite call) -> !call.isTalkedToAlready())
            .otherwise(
                    refusal(400, "active.conversation", "There is an active conversation with this address already."))
            .thoughPeopleBelieve("Each matter gets a conversation of its own.")
            .because("The customer sees one thread with the organisation, so two conversations would be mixed in it.")
            .fixedBy("Send useExistingConversation true to take the one that goes on, or end it first.")
            .from(chosen("The vendor declares active.conversation, and says no more."))
            .brokenBy(Example.of(write("sms", "+12125550100"), write("sms", "+12125550100")))
            .keptBy(Example.of(write("sms", "+12125550100")));

    private static Call write(String messenger, String address) {
        var body = "{\"queueId\": \"%s\", \"toAddress\": \"%s\", \"toAddressMessengerType\": \"%s\"}";
        return post(MessageRules.MESSAGES, body.formatted(SUPPORT, address, messenger))
                .as(ANN_TOKEN);
    }
}
