package cobrowse.simulator.wire;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CARLA;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Source;

/** What is asked of every body, before anybody looks at what it says. */
public interface BodyRules {

    String SESSIONS = "/api/v2/cobrowse/sessions";
    String GOOD = "{\"userId\": \"%s\", \"type\": \"standard\"}".formatted(CARLA);
    Source DECLARED = documented("platform API, every operation", "413 request.entity.too.large, 415, 400 bad.request");

    Rule<SendsBody> BODY_IS_WITHIN_512000_BYTES = rule(
                    "body-is-within-512000-bytes", "A body has at most 512,000 bytes")
            .holdsWhen((SendsBody call) -> call.sent().size() != Sent.Size.TOO_LARGE)
            .otherwise(refusal(
                    413, "request.entity.too.large", "The request is over the size limit. Maximum bytes: 512000"))
            .thoughPeopleBelieve("The connection broke, or a proxy stood in the way.")
            .because("The limit is the vendor's request.bytes.max, and it is checked before anybody reads the body.")
            .fixedBy("Send ids instead of whole documents; no call of this API needs more than a few hundred bytes.")
            .from(documented("platform API, limits", "request.bytes.max 512000"))
            .brokenBy(Example.of(call("POST", SESSIONS)
                    .as(BACKEND)
                    .header("Content-Type: application/json")
                    .piping("head -c 512001 /dev/zero | tr '\\0' ' '")))
            .keptBy(Example.of(post(SESSIONS, GOOD).as(BACKEND)));

    Rule<SendsBody> CONTENT_TYPE_IS_JSON = rule(
                    "content-type-is-json", "A body says that it is JSON, and is not compressed")
            .holdsWhen((SendsBody call) ->
                    call.sent().size() == Sent.Size.EMPTY || call.sent().type() == Sent.Type.JSON)
            .otherwise(refusal(
                    415,
                    "unsupported.media.type",
                    "Unsupported Media Type - Only application/json request bodies are supported"))
            .thoughPeopleBelieve("The body is JSON, so the server will see that it is.")
            .because("The server believes the header, not the body. curl says application/x-www-form-urlencoded "
                    + "unless it is told otherwise. A call without a body may say what it likes.")
            .fixedBy("Add the header \"Content-Type: application/json\", and send no Content-Encoding.")
            .from(DECLARED)
            .brokenBy(Example.of(call("POST", SESSIONS).as(BACKEND).raw(GOOD)))
            .keptBy(Example.of(post(SESSIONS, GOOD).as(BACKEND)));

    Rule<SendsBody> BODY_IS_WELL_FORMED_JSON = rule(
                    "body-is-well-formed-json", "A body is one JSON object whose fields have their types")
            .holdsWhen((SendsBody call) -> call.sent().malformed().isEmpty())
            .otherwise(Refusal.<SendsBody>refusal(
                            400,
                            "bad.request",
                            "The request could not be understood by the server due to malformed syntax.")
                    .blaming("{why}", "{why}", "{where}")
                    .filling(
                            "why",
                            call -> call.sent()
                                    .malformed()
                                    .map(Sent.Malformed::why)
                                    .orElse(""))
                    .filling(
                            "where",
                            call -> call.sent()
                                    .malformed()
                                    .map(Sent.Malformed::where)
                                    .orElse("")))
            .thoughPeopleBelieve("One of my ids is wrong.")
            .because("The body could not be read at all, so nobody has looked at the ids yet: a quote or a brace is "
                    + "missing, or a field has a number, a list or an object where a text belongs.")
            .fixedBy("Let a library write the JSON. The error's details name the place.")
            .from(DECLARED)
            .brokenBy(Example.of(post(SESSIONS, "{\"userId\": ").as(BACKEND)))
            .keptBy(Example.of(post(SESSIONS, GOOD).as(BACKEND)));
}
