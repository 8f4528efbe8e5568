package cobrowse.simulator.messages;

import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.LAKESIDE_OPEN_MESSAGING;
import static cobrowse.simulator.rulebook.Demo.SUE_TOKEN;
import static cobrowse.simulator.rulebook.PermissionDemand.allOf;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Rule;

/** What is asked of programs that hand in what customers have said elsewhere: open messaging. */
interface InboundRules {

    PermissionDemand RECEIVES = allOf("conversation:message:receive");

    String GOOD = "{\"channel\": {\"from\": {\"id\": \"carla-at-home\"}, \"time\": \"2026-11-21T10:00:00.000Z\"}, "
            + "\"text\": \"Hello\"}";

    Rule<CalledBy> CALLER_IS_A_CLIENT_ALONE = rule(
                    "caller-is-a-client-alone", "The caller is a client by itself, and no user who signed in")
            .holdsWhen((CalledBy call) -> call.caller().userId().isEmpty())
            .otherwise(refusal(
                    400,
                    "not.a.client",
                    "This request requires a client context. A user's token cannot be used for this resource."))
            .thoughPeopleBelieve("A supervisor may do everything, so the supervisor's token will do.")
            .because("What customers say elsewhere is handed in by a program that stands between, and not by a person. "
                    + "The vendor takes it from client credentials only.")
            .fixedBy("Fetch a token by the client credentials grant, for a client with conversation:message:receive.")
            .from(documented("platform API, postConversationsMessageInboundOpenMessage", "400 not.a.client"))
            .brokenBy(Example.of(inbound(GOOD).as(SUE_TOKEN)))
            .keptBy(Example.of(inbound(GOOD).as(BACKEND)));

    Rule<ComesFromACustomer> OPEN_INTEGRATION_EXISTS = rule(
                    "open-integration-exists", "A customer writes through an integration for open messaging")
            .holdsWhen(ComesFromACustomer::knowsIntegration)
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The integration goes by its name.")
            .because(
                    "Customers write through an integration for open messaging that is switched on, and it is named by its "
                            + "id. One of another type takes no messages in.")
            .fixedBy(
                    "List the integrations by GET /api/v2/integrations, and take the id of one whose type is open-messaging.")
            .from(chosen("The vendor declares 404 for every operation, and does not say for what."))
            .brokenBy(Example.of(post("/api/v2/conversations/messages/our-website/inbound/open/message", GOOD)
                    .as(BACKEND)))
            .keptBy(Example.of(inbound(GOOD).as(BACKEND)));

    Rule<ComesFromACustomer> CHANNEL_SAYS_WHEN = rule("channel-says-when", "A customer's message says when it was sent")
            .holdsWhen((ComesFromACustomer call) -> call.saidAt().isPresent())
            .otherwise(refusal(400, "missing.open.channel.date", "channel.time is missing, or is no time."))
            .thoughPeopleBelieve("The server knows when the message came.")
            .because("It knows when it came, but not when the customer sent it; and in this order it is shown.")
            .fixedBy("Send channel.time, such as 2026-11-21T10:00:00.000Z.")
            .from(documented(
                    "platform API, postConversationsMessageInboundOpenMessage", "400 missing.open.channel.date"))
            .brokenBy(Example.of(inbound("{\"channel\": {\"from\": {\"id\": \"carla-at-home\"}}, \"text\": \"Hello\"}")
                    .as(BACKEND)))
            .keptBy(Example.of(inbound(GOOD).as(BACKEND)));

    Rule<ComesFromACustomer> CHANNEL_SAYS_FROM_WHOM = rule(
                    "channel-says-from-whom", "A customer's message says from whom it comes")
            .holdsWhen((ComesFromACustomer call) ->
                    call.customer().filter(id -> !id.isBlank()).isPresent())
            .otherwise(refusal(400, "bad.request", "channel.from.id is missing."))
            .thoughPeopleBelieve("The e-mail address or the nickname says it.")
            .because("The id in channel.from is the customer's address: messages from the same id go on with the same "
                    + "conversation, and what the agent says goes back to it.")
            .fixedBy("Send channel.from.id: any text by which the customer is known at your side.")
            .from(documented("platform API, OpenMessagingFromRecipient", "id is required"))
            .brokenBy(Example.of(inbound("{\"channel\": {\"time\": \"2026-11-21T10:00:00.000Z\"}, \"text\": \"Hello\"}")
                    .as(BACKEND)))
            .keptBy(Example.of(inbound(GOOD).as(BACKEND)));

    private static Call inbound(String json) {
        return post("/api/v2/conversations/messages/%s/inbound/open/message".formatted(LAKESIDE_OPEN_MESSAGING), json);
    }
}
