package cobrowse.client;

import cobrowse.client.api.AgentStart;
import cobrowse.client.api.Event;
import cobrowse.client.api.Invite;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.Listing;
import cobrowse.client.api.Mode;
import cobrowse.client.api.PageStart;
import cobrowse.client.api.Provider;
import cobrowse.client.api.Session;
import cobrowse.client.api.StartedOnPage;
import cobrowse.client.api.TokenInfo;
import cobrowse.client.api.UserStart;
import cobrowse.client.events.EventStream;
import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Refused;
import cobrowse.client.http.Answer;
import cobrowse.client.http.Call;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Json;
import cobrowse.client.http.Retrying;
import cobrowse.client.tokens.TokenSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;

/**
 * The co-browse API, one method an operation. For any number of threads. Every method throws a {@link CobrowseException} when
 * the call does not end as hoped; {@link Retrying} says what was tried before.
 *
 * <p>POST /api/v2/conversations/chat/{conversationId}/cobrowse is not offered: nothing is at that path, which seed 004's
 * author took for that of {@link #startInChat}.
 */
public final class CobrowseClient implements AutoCloseable {

    private static final String SESSIONS = "/api/v2/cobrowse/sessions";
    private static final String INVITES = "/api/v2/cobrowse/invites";
    private static final String TOKEN = "/api/v2/tokens/me";

    private final Door door;
    private final Following following;
    private final ExecutorService threads;

    CobrowseClient(Door door, Following following, ExecutorService threads) {
        this.door = door;
        this.following = following;
        this.threads = threads;
    }

    public static Builder at(Hosts hosts, TokenSource tokenSource) {
        return new Builder(hosts, tokenSource);
    }

    /** Starts a session for an agent. POST /api/v2/cobrowse/sessions */
    public Started start(AgentStart start) {
        return started(Starts.of(start));
    }

    /** Starts a session with a user. POST /api/v2/cobrowse/sessions */
    public Started start(UserStart start) {
        return started(Starts.of(start));
    }

    /** Starts a session in a chat. POST /api/v2/conversations/chat/{conversationId}/cobrowse/sessions */
    public Started startInChat(String conversationId, String providerId) {
        return started(Starts.inChat(conversationId, providerId));
    }

    /** Starts co-browse on a page. POST /api/v2/conversations/cobrowse */
    public StartedOnPage start(PageStart start) {
        var answer = door.call(Starts.of(start));
        return answer.as(StartedOnPage.class).withSessionToken(answer.header("Cobrowse-Session-Token"));
    }

    /** GET /api/v2/cobrowse/sessions/{sessionId} */
    public Session session(String sessionId) {
        return door.call(Call.get(Call.path(SESSIONS + "/%s", sessionId))).as(Session.class);
    }

    /** PATCH /api/v2/cobrowse/sessions/{sessionId} */
    public Session changeMode(String sessionId, Mode mode) {
        var call = Call.of("PATCH", Call.path(SESSIONS + "/%s", sessionId));
        return door.call(call.json(Json.write(Map.of("mode", mode)))).as(Session.class);
    }

    /**
     * Ends a session for both sides. Where an answer is lost it is tried again, and a session that is then over or gone has
     * been ended. DELETE /api/v2/cobrowse/sessions/{sessionId}
     */
    public void endSession(String sessionId) {
        door.call(Call.of("DELETE", Call.path(SESSIONS + "/%s", sessionId)).doneWhen(404, 409));
    }

    /** Asks a customer whether somebody may look along. POST /api/v2/cobrowse/invites */
    public Invited invite(InviteOrder order) {
        return invited(Starts.of(order));
    }

    /**
     * Asks the customer of a conversation, by the action that seed 001's author took for a start.
     * PATCH /api/v2/conversations/{conversationId}
     *
     * @param participantId of somebody else than the customer
     */
    public Invited askToStart(String conversationId, Optional<String> participantId) {
        return invited(Starts.byAction(conversationId, participantId));
    }

    /** GET /api/v2/cobrowse/invites/{inviteId} */
    public Invite invite(String inviteId) {
        return door.call(Call.get(Call.path(INVITES + "/%s", inviteId))).as(Invite.class);
    }

    /** The providers with the ids to copy. GET /api/v2/cobrowse/providers */
    public Listing<Provider> providers() {
        return door.call(Call.get("/api/v2/cobrowse/providers")).asListingOf(Provider.class);
    }

    /**
     * Listens to what the agent's side hears. GET /api/v2/cobrowse/events
     *
     * @param after the id of the last event that is known, {@link EventStream#BEGINNING} for all that is kept; without one
     *     only what is to come
     */
    public EventStream events(Optional<String> after) {
        return following.listen(after);
    }

    /** People, conversations and queues. */
    public Directory directory() {
        return new Directory(door);
    }

    /** Whose token it is and what it may do. GET /api/v2/tokens/me */
    public TokenInfo token() {
        return door.call(Call.get(TOKEN)).as(TokenInfo.class);
    }

    /** Whether the current token is taken, just as it is. HEAD /api/v2/tokens/me */
    public boolean isTokenAlive() {
        try {
            return door.callWithThisToken(Call.of("HEAD", TOKEN)).status() < 300;
        } catch (Refused.NotAuthenticated refused) {
            return false;
        }
    }

    /** Revokes the current token; the next call fetches another. DELETE /api/v2/tokens/me */
    public void revokeToken() {
        door.callWithThisToken(Call.of("DELETE", TOKEN).doneWhen(401));
        door.dropToken();
    }

    /**
     * A call as it is, for bodies that this client would not write: with the same token, tries and refusals as all others.
     *
     * @param call such as {@code Call.of("POST", "/api/v2/cobrowse/sessions").json("{}")}
     */
    public Answer call(Call call) {
        return door.call(call);
    }

    /** Ends all waiting. Calls that are under way end as {@link cobrowse.client.failures.Unanswered}. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Started started(Call call) {
        var mark = following.mark();
        var answer = door.call(call);
        var session = answer.as(Session.class);
        Predicate<Event> about =
                event -> event.sessionId().filter(session.id()::equals).isPresent();
        Waiter waiter =
                session.isActive() ? timeout -> new Outcome.HasStarted(session.id()) : following.waiter(mark, about);
        return new Started(session, answer.simulatorRule(), answer.lesson(), waiter);
    }

    private Invited invited(Call call) {
        var mark = following.mark();
        var answer = door.call(call);
        var invite = answer.as(Invite.class);
        Predicate<Event> about =
                event -> event.inviteId().filter(invite.id()::equals).isPresent();
        Waiter waiter = invite.sessionId()
                .<Waiter>map(session -> timeout -> new Outcome.HasStarted(session))
                .orElseGet(() -> following.waiter(mark, about));
        return new Invited(invite, answer.simulatorRule(), answer.lesson(), waiter);
    }
}
