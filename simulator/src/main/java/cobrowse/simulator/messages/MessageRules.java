package cobrowse.simulator.messages;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Call.sim;
import static cobrowse.simulator.rulebook.Demo.ANNS_LINE;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.MESSAGING;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.OMAR_TOKEN;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Rule;

/** What is asked of those who say something in a messaging conversation, or read what was said. */
interface MessageRules {

    /** The longest text that a message may have. */
    int MOST_CHARACTERS = 4096;

    String MESSAGES = "/api/v2/conversations/messages";
    PermissionDemand SPEAKS = anyOf("conversation:message:create", "conversation:webmessaging:create");
    PermissionDemand LISTENS = anyOf("conversation:message:view", "conversation:webmessaging:view");

    Rule<OnMessage> MESSAGE_EXISTS = rule("message-exists", "Somebody has said the message, in the conversation")
            .holdsWhen((OnMessage call) -> call.message().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The message was deleted.")
            .because("A message is found by its own id, in its own conversation. The id of the conversation, of a line "
                    + "in it or of a participant is not the message's.")
            .fixedBy("Take the id from the answer to sending it, or from messages[].messages[].messageId of the "
                    + "participant who said it.")
            .from(chosen("The vendor declares 404 for every operation, and does not say for what."))
            .brokenBy(Example.of(get(message(NOBODY)).as(ANN_TOKEN)))
            .keptBy(Example.of(
                    say("{\"textBody\": \"Hello\"}").savingIdAs("message"),
                    get(message("$message")).as(ANN_TOKEN)));

    Rule<OnLine> LINE_IS_THE_CALLERS_OWN = rule("line-is-the-callers-own", "Everybody speaks on the own line only")
            .holdsWhen((OnLine call) ->
                    call.caller().userId().equals(call.speaker().flatMap(Participant::userId)))
            .otherwise(refusal(
                    403,
                    "conversation.error.forbidden.not.active.participant",
                    "You are not an active participant of this conversation."))
            .thoughPeopleBelieve("Whoever may send messages may send them in every conversation.")
            .because("A message goes out in the name of the agent whose line it is. The permission says that one may "
                    + "speak; the line says as whom. A client alone is no agent, and the customer's line is the "
                    + "customer's.")
            .fixedBy(
                    "Send it with the agent's token, on the line in messages[].id of the participant who is that agent.")
            .from(chosen("The vendor declares the code for other calls of the agent's, and none for this."))
            .brokenBy(Example.of(post(line(ANNS_LINE) + "/messages", "{\"textBody\": \"Hello\"}")
                    .as(OMAR_TOKEN)))
            .keptBy(Example.of(say("{\"textBody\": \"Hello\"}")));

    Rule<OnLine> LINE_IS_CONNECTED = rule("line-is-connected", "Nobody speaks on a line that is cut, or still rings")
            .holdsWhen((OnLine call) ->
                    call.speaker().filter(Participant::isConnected).isPresent())
            .otherwise(
                    refusal(400, "conversation.error.conversation.disconnected", "The communication is not connected."))
            .thoughPeopleBelieve("The customer reads it when the page is opened again.")
            .because("Messages travel on the line of an agent who is connected. Once it is cut, nothing carries them: "
                    + "the customer's next message begins another conversation, or opens this one for another agent.")
            .fixedBy(
                    "Answer first: set the participant's state to connected. After the end, begin a new conversation by "
                            + "POST /api/v2/conversations/messages.")
            .from(chosen("The vendor declares the code for other calls on conversations, and none for this."))
            .brokenBy(Example.of(
                    sim("/conversations/" + MESSAGING + "/disconnect", "{}"), say("{\"textBody\": \"Hello\"}")))
            .keptBy(Example.of(say("{\"textBody\": \"Hello\"}")));

    Rule<SaysText> MESSAGE_SAYS_SOMETHING = rule("message-says-something", "A message has a text, or something to show")
            .holdsWhen((SaysText call) -> call.showsSomething()
                    || call.text().filter(text -> !text.isBlank()).isPresent())
            .otherwise(refusal(400, "bad.request", "A message needs a text."))
            .thoughPeopleBelieve("The text is in the field that others call text, message or body.")
            .because(
                    "An agent's message is a textBody, which the vendor requires; a customer's has a text or a content. "
                            + "Fields that nobody knows are left alone, so a text under another name is no text.")
            .fixedBy("Send {\"textBody\": \"…\"} as the agent, and \"text\": \"…\" as the customer.")
            .from(documented("platform API, AdditionalMessage", "textBody is required"))
            .brokenBy(Example.of(say("{\"text\": \"Hello\"}")))
            .keptBy(Example.of(say("{\"textBody\": \"Hello\"}")));

    Rule<SaysText> TEXT_HAS_AT_MOST_4096_CHARACTERS = rule(
                    "text-has-at-most-4096-characters", "A message has at most 4,096 characters")
            .holdsWhen((SaysText call) ->
                    call.text().filter(text -> text.length() > MOST_CHARACTERS).isEmpty())
            .otherwise(refusal(400, "max.length.exceeded", "The text has more than 4096 characters."))
            .thoughPeopleBelieve("A body may have 512,000 bytes, so the text may be as long.")
            .because("The limit of a body is the API's; that of a text is the messenger's, and is much smaller.")
            .fixedBy("Cut the text into several messages.")
            .from(chosen("The vendor declares max.length.exceeded without a number; each messenger has its own."))
            .brokenBy(Example.of(call("POST", line(ANNS_LINE) + "/messages")
                    .as(ANN_TOKEN)
                    .header("Content-Type: application/json")
                    .piping("printf '{\"textBody\": \"%4097s\"}' !")))
            .keptBy(Example.of(say("{\"textBody\": \"Hello\"}")));

    Rule<TypesSomething> TYPING_IS_ON = rule("typing-is-on", "An event of typing says that somebody types")
            .holdsWhen(
                    (TypesSomething call) -> call.typing().filter("On"::equals).isPresent())
            .otherwise(refusal(400, "bad.request", "typing.type must be On."))
            .thoughPeopleBelieve("When the agent stops, one sends that typing is off.")
            .because("There is On only. The customer's page forgets by itself that somebody types, after the duration, "
                    + "or when the message comes.")
            .fixedBy(
                    "Send {\"typing\": {\"type\": \"On\", \"duration\": 3000}}, and send it again while typing goes on.")
            .from(documented("platform API, ConversationEventTyping", "type is required and knows On only"))
            .brokenBy(Example.of(typing("Off")))
            .keptBy(Example.of(typing("On")));

    /** By Ann, in the messaging conversation. */
    static Call say(String json) {
        return post(line(ANNS_LINE) + "/messages", json).as(ANN_TOKEN);
    }

    private static Call typing(String type) {
        return post(line(ANNS_LINE) + "/typing", "{\"typing\": {\"type\": \"%s\"}}".formatted(type))
                .as(ANN_TOKEN);
    }

    private static String message(String id) {
        return MESSAGES + "/" + MESSAGING + "/messages/" + id;
    }

    private static String line(String id) {
        return MESSAGES + "/" + MESSAGING + "/communications/" + id;
    }
}
