package cobrowse.simulator.conversations;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.CHAT_CUSTOMER;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.MESSAGING_CUSTOMER;
import static cobrowse.simulator.rulebook.Demo.SUE_TOKEN;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What writing attributes asks for, of participants and of conversations. */
public interface AttributeRules {

    String ATTRIBUTES = "platform API, patchConversationParticipantAttributes";
    String SECURE = "/api/v2/conversations/" + CONNECTED_CHAT + "/secureattributes";
    Call SECRETS = call("PUT", SECURE).as(SUE_TOKEN).sending("{\"attributes\": {\"card\": \"4111\"}, \"version\": 0}");

    Rule<OnParticipant> PARTICIPANT_IS_KNOWN = rule(
                    "participant-is-known", "The participant exists in the conversation")
            .holdsWhen((OnParticipant call) -> call.participant().isPresent())
            .otherwise(refusal(404, "conversation.error.participant.not.found", "The participant does not exist."))
            .thoughPeopleBelieve("The attributes belong to the customer, whatever conversation she is in.")
            .because("Attributes belong to a part in one conversation, and so does being replaced. In the next "
                    + "conversation the same customer has another participant id, and no attributes.")
            .fixedBy("Read this conversation, and take participants[].id of whom you mean.")
            .from(documented(ATTRIBUTES, "404 conversation.error.participant.not.found"))
            .brokenBy(Example.of(attributes(MESSAGING_CUSTOMER, "{\"attributes\": {\"tier\": \"gold\"}}")))
            .keptBy(Example.of(attributes(CHAT_CUSTOMER, "{\"attributes\": {\"tier\": \"gold\"}}")));

    Rule<AttributesAttempt> ATTRIBUTES_ARE_GIVEN = rule("attributes-are-given", "Attributes come in a map of that name")
            .holdsWhen(
                    (AttributesAttempt call) -> call.sent().value().attributes().isPresent())
            .otherwise(refusal(
                    400,
                    "conversation.error.participant.attribute.null",
                    "Cannot update participant attribute map to a null value."))
            .thoughPeopleBelieve("The body is the map.")
            .because("The body holds the map under the name attributes. Without it nothing says whether all are to go "
                    + "or none.")
            .fixedBy("Send {\"attributes\": {\"name\": \"value\"}}. A value of null takes the attribute away.")
            .from(chosen("The vendor declares the code for the update of a participant, and here only 400."))
            .brokenBy(Example.of(attributes(CHAT_CUSTOMER, "{\"tier\": \"gold\"}")))
            .keptBy(Example.of(attributes(CHAT_CUSTOMER, "{\"attributes\": {\"tier\": \"gold\"}}")));

    Rule<OnSecureAttributes> SECURE_ATTRIBUTES_WERE_SET = rule(
                    "secure-attributes-were-set", "Secure attributes are there once somebody has set them")
            .holdsWhen((OnSecureAttributes call) -> call.kept().isPresent())
            .otherwise(refusal(404, "secure.attributes.not.found", "Secure attributes could not be found."))
            .thoughPeopleBelieve("A conversation without secure attributes has an empty map of them.")
            .because("Until somebody sets some there is nothing to read, and not even a version.")
            .fixedBy("Take 404 for none, and set some by PUT.")
            .from(documented("platform API, getConversationSecureattributes", "404 secure.attributes.not.found"))
            .brokenBy(Example.of(get(SECURE).as(SUE_TOKEN)))
            .keptBy(Example.of(SECRETS, get(SECURE).as(SUE_TOKEN)));

    Rule<PutSecureAttributes.Attempt> SECURE_ATTRIBUTES_ARE_REPLACED_KNOWINGLY = rule(
                    "secure-attributes-are-replaced-knowingly",
                    "Secure attributes are replaced by somebody who has read the last version")
            .holdsWhen((PutSecureAttributes.Attempt call) -> call.version()
                    .filter(version -> !version.equals(
                            call.kept().map(SecureAttributes::version).orElse(0)))
                    .isEmpty())
            .otherwise(refusal(
                    409,
                    "conversation.error.secure.attribute.conflict",
                    "A conflict occurred setting the secure attributes."))
            .thoughPeopleBelieve("The last writer wins.")
            .because(
                    "PUT replaces all attributes. Whoever has not read the last version would undo what another has "
                            + "set in the meantime. Before the first PUT the version is 0; a PUT without a version is not asked.")
            .fixedBy("Read again, add to what is there, and send its version; or use PATCH, which only adds.")
            .from(documented(
                    "platform API, putConversationSecureattributes",
                    "409 conversation.error.secure.attribute" + ".conflict"))
            .brokenBy(Example.of(SECRETS, SECRETS))
            .keptBy(Example.of(SECRETS));

    private static Call attributes(String participant, String json) {
        return call("PATCH", "/api/v2/conversations/" + CONNECTED_CHAT + "/participants/" + participant + "/attributes")
                .as(ANN_TOKEN)
                .sending(json);
    }
}
