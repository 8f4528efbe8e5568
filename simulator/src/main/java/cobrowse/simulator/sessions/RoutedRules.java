package cobrowse.simulator.sessions;

import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.A_THIN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.INES;
import static cobrowse.simulator.rulebook.Demo.SUE_TOKEN;
import static cobrowse.simulator.rulebook.Demo.SUPPORT;
import static cobrowse.simulator.rulebook.Demo.THIN_TOKEN;
import static cobrowse.simulator.rulebook.ErrorForm.TERSE;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.allOf;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import cobrowse.simulator.users.User;

/** What starting co-browse on a page, through a queue, asks for: seed 002. */
interface RoutedRules {

    ScopeDemand MANAGES_COBROWSE = allOf("conversation:cobrowse:manage");

    String PATH = "/api/v2/conversations/cobrowse";
    String WHOLE = ("{\"cobrowseType\": \"WEB\", \"cobrowseTarget\": \"https://example.com\", \"routingData\": "
                    + "{\"queueId\": \"%s\", \"wrapUpCode\": \"COBROWSE_INITIATED\"}}")
            .formatted(SUPPORT);
    String FOR_ANN =
            WHOLE.replaceFirst("}$", ", \"participants\": [{\"id\": \"%s\", \"role\": \"AGENT\"}]}".formatted(ANN));
    Call BY_ANN = post(PATH, WHOLE).as(ANN_TOKEN);

    /** Seed 002's body: it names the type whatever is wrong. */
    Refusal<StartOnPage.Attempt> INVALID_TYPE = refusal(TERSE, 400, "bad.request", "Invalid cobrowse type specified");

    Rule<CalledBy> CALLER_MANAGES_COBROWSE = rule(
                    "caller-manages-cobrowse", "Starting on a page takes the scope conversation:cobrowse:manage")
            .holdsWhen(Scopes.meet(MANAGES_COBROWSE))
            .otherwise(Scopes.notAuthorized(MANAGES_COBROWSE))
            .thoughPeopleBelieve("cobrowse:write covers everything about co-browse.")
            .because("This path belongs to conversations and has a scope of its own.")
            .fixedBy("Give the OAuth client conversation:cobrowse:manage, and let the user sign in again.")
            .from(claimed("seed 002", "ensure the user making the request has the conversation:cobrowse:manage scope")
                    .disputedBy(documented("platform API, permissions", "conversation:cobrowse:add")))
            .brokenBy(Example.of(A_THIN_TOKEN, post(PATH, WHOLE).as(THIN_TOKEN)))
            .keptBy(Example.of(BY_ANN));

    Rule<StartOnPage.Attempt> COBROWSE_NAMES_ITS_TARGET = rule(
                    "cobrowse-names-its-target", "A co-browse says where it starts")
            .holdsWhen((StartOnPage.Attempt start) -> start.target().isPresent())
            .otherwise(INVALID_TYPE)
            .thoughPeopleBelieve("WEB is not a valid type, though the docs say so.")
            .because("The text blames the type, which is right. What is missing is cobrowseTarget: a type and a queue "
                    + "alone do not say where to start.")
            .fixedBy("Send cobrowseTarget: the page's address, or the id of a live session.")
            .from(claimed("seed 002", "You're missing the cobrowseTarget. The API won't accept just a type and queue."))
            .brokenBy(Example.of(
                    post(PATH, "{\"cobrowseType\": \"WEB\", \"routingData\": {\"queueId\": \"%s\"}}".formatted(SUPPORT))
                            .as(ANN_TOKEN)))
            .keptBy(Example.of(BY_ANN));

    Rule<StartOnPage.Attempt> COBROWSE_TYPE_IS_WEB = rule("cobrowse-type-is-web", "The type of a co-browse is WEB")
            .holdsWhen((StartOnPage.Attempt start) ->
                    start.type().filter("WEB"::equals).isPresent())
            .otherwise(INVALID_TYPE)
            .thoughPeopleBelieve("The type is the target's kind, such as VIDEO or SCREEN.")
            .because("WEB is the only type that anybody has seen, in capitals. The body is the same as for a missing "
                    + "target: only the header tells which it is.")
            .fixedBy("Send \"cobrowseType\": \"WEB\".")
            .from(claimed("seed 002", "Docs say WEB is valid."))
            .brokenBy(Example.of(post(PATH, WHOLE.replace("WEB", "web")).as(ANN_TOKEN)))
            .keptBy(Example.of(BY_ANN));

    Rule<StartOnPage.Attempt> TARGET_IS_A_URL_OR_A_SESSION = rule(
                    "target-is-a-url-or-a-session", "The target is an http(s) address, or the id of a live session")
            .holdsWhen((StartOnPage.Attempt start) -> start.targetIsPage()
                    || start.session().filter(CobrowseSession::isLive).isPresent())
            .otherwise(refusal(TERSE, 400, "bad.request", "Invalid cobrowse target specified"))
            .thoughPeopleBelieve("A host name will do, or the conversation's id.")
            .because("Starting fresh takes the full address of a page; starting from what goes on already takes the "
                    + "exact id of that session. The address is never opened by the simulator.")
            .fixedBy("Send an address with https://, or a live session's id.")
            .from(claimed(
                    "seed 002",
                    "it needs to be the exact session identifier if you're initiating from an existing "
                            + "conversation context, or a valid URL if starting fresh"))
            .brokenBy(Example.of(post(PATH, WHOLE.replace("https://", "")).as(ANN_TOKEN)))
            .keptBy(Example.of(BY_ANN));

    Rule<StartOnPage.Attempt> PARTICIPANTS_ARE_AGENTS_WE_KNOW = rule(
                    "participants-are-agents-we-know", "Each participant is an active user in the role AGENT")
            .holdsWhen((StartOnPage.Attempt start) -> start.participants().stream()
                    .allMatch(named -> "AGENT".equals(named.role())
                            && named.user().filter(User::isActive).isPresent()))
            .otherwise(refusal(TERSE, 400, "bad.request", "Invalid participants specified"))
            .thoughPeopleBelieve("The customer has to be named too.")
            .because(
                    "Participants are the agents on whose behalf the co-browse starts. The customer comes by the page.")
            .fixedBy("Name active users with the role AGENT, or leave participants out to start for yourself.")
            .from(claimed("seed 002", "like a supervisor starting a session on an agent's behalf"))
            .brokenBy(Example.of(post(PATH, FOR_ANN.replace(ANN, INES)).as(SUE_TOKEN)))
            .keptBy(Example.of(post(PATH, FOR_ANN).as(SUE_TOKEN)));
}
