package cobrowse.simulator.sessions;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CARLA;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.NARROW;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.ErrorForm.FIELDS;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;
import static cobrowse.simulator.sessions.CobrowseSession.Signal.EITHER_SIDE_ENDED;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import java.util.Set;

/** What every session asks for, however it began. */
interface SessionRules {

    String SESSIONS = "/api/v2/cobrowse/sessions";
    String MINE = SESSIONS + "/my-session";
    String BY_INTERACTION = ("{\"id\": \"my-session\", \"type\": \"cobrowse\", \"initiator\": {\"id\": \"%s\", "
                    + "\"type\": \"user\"}, \"target\": {\"id\": \"%s\", \"type\": \"interaction\"}, "
                    + "\"settings\": {\"mode\": \"view\"}}")
            .formatted(ANN, CONNECTED_CHAT);
    String BY_USER = "{\"userId\": \"%s\", \"initiatorId\": \"%s\", \"type\": \"standard\"}".formatted(CARLA, ANN);
    Call START = post(SESSIONS, BY_INTERACTION).as(BACKEND);
    Call END = call("DELETE", MINE).as(BACKEND);

    ScopeDemand WRITES_SESSIONS = anyOf("cobrowse:session:write", "cobrowse:manage", "cobrowse:session");
    ScopeDemand READS_SESSIONS =
            anyOf("cobrowse:session:read", "cobrowse:session:write", "cobrowse:manage", "cobrowse:session");

    /** The body that seed 000 shows, with a field of ours to blame. */
    static <A> Refusal<A> invalid(String message, String path) {
        return Refusal.<A>refusal(FIELDS, 400, "bad_request", "Invalid session initiation parameters")
                .blaming("invalid_field", message, path);
    }

    Rule<CalledBy> CALLER_MAY_WRITE_COBROWSE_SESSIONS = rule(
                    "caller-may-write-cobrowse-sessions", "Starting or changing a session takes a scope for sessions")
            .holdsWhen(Scopes.meet(WRITES_SESSIONS))
            .otherwise(Scopes.notAuthorized(WRITES_SESSIONS))
            .thoughPeopleBelieve("The token works for other calls, so the endpoint must be broken.")
            .because("Posts name three scopes for this: cobrowse:session:write (003), cobrowse:manage and "
                    + "cobrowse:session (000). Any of them serves here; the vendor publishes none of them.")
            .fixedBy("Give the OAuth client cobrowse:session:write and fetch a new token.")
            .from(claimed("seed 003", "Ensure the client has 'cobrowse:session:write' scope.")
                    .disputedBy(documented("platform API", "the scope for starting co-browse is conversations")))
            .brokenBy(Example.of(post(SESSIONS, BY_USER).as(NARROW)))
            .keptBy(Example.of(post(SESSIONS, BY_USER).as(BACKEND)));

    Rule<CalledBy> CALLER_MAY_READ_COBROWSE_SESSIONS = rule(
                    "caller-may-read-cobrowse-sessions", "Reading a session takes a scope for sessions")
            .holdsWhen(Scopes.meet(READS_SESSIONS))
            .otherwise(Scopes.notAuthorized(READS_SESSIONS))
            .thoughPeopleBelieve("Whoever knows the session's id may read it.")
            .because("The id is no secret. Reading takes cobrowse:session:read; a scope for writing serves too.")
            .fixedBy("Give the OAuth client cobrowse:session:read and fetch a new token.")
            .from(claimed("seed 003", "Required Scope: cobrowse:session:read"))
            .brokenBy(Example.of(START, get(MINE).as(NARROW)))
            .keptBy(Example.of(START, get(MINE).as(BACKEND)));

    Rule<ChoosesMode> MODE_IS_VIEW_OR_CONTROL = rule("mode-is-view-or-control", "The mode is view or control")
            .holdsWhen((ChoosesMode call) ->
                    call.mode().filter(Set.of("view", "control")::contains).isPresent())
            .otherwise(
                    SessionRules.<ChoosesMode>invalid("invalid mode", "{path}").filling("path", ChoosesMode::modePath))
            .thoughPeopleBelieve("The mode is free text for the log.")
            .because("The mode is what the agent may do on the customer's page: look, or act too.")
            .fixedBy("Send view, or leave it out at the start; ask for control only when the agent needs it.")
            .from(claimed(
                    "seed 000",
                    "Don't forget to set the mode to view or control depending on what you want " + "the agent to do."))
            .brokenBy(Example.of(
                    START, call("PATCH", MINE).sending("{\"mode\": \"watch\"}").as(BACKEND)))
            .keptBy(Example.of(
                    START,
                    call("PATCH", MINE).sending("{\"mode\": \"control\"}").as(BACKEND)));

    Rule<OnSession> SESSION_EXISTS = rule("session-exists", "The session exists in the token's organisation")
            .holdsWhen((OnSession call) -> call.session().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The session has ended and was removed.")
            .because("Sessions stay readable after their end. An unknown id was never given out, or by another "
                    + "organisation.")
            .fixedBy("Keep the id that the start answered.")
            .from(chosen("Seed 003 reads sessions and never misses one; 404 is what the vendor declares."))
            .brokenBy(Example.of(get(SESSIONS + "/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(START, get(MINE).as(BACKEND)));

    Rule<OnSession> SESSION_IS_LIVE = rule("session-is-live", "Only a session that is not over can be ended or changed")
            .holdsWhen((OnSession call) -> call.session()
                    .filter(session -> session.canTake(EITHER_SIDE_ENDED))
                    .isPresent())
            .otherwise(refusal(409, "request.conflict", "The session is over."))
            .thoughPeopleBelieve("Ending twice does no harm, so it must answer the same twice.")
            .because("An offer that nobody took expires by itself, a declined one is over, and an ended session "
                    + "stays ended. There is nothing left to end or to change.")
            .fixedBy("Read the session's state first, or take this answer as the end that you wanted.")
            .from(chosen("No text ends a session twice."))
            .brokenBy(Example.of(START, END, END))
            .keptBy(Example.of(START, END));
}
