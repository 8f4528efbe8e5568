package cobrowse.client.refusals;

import cobrowse.client.CobrowseClient;
import cobrowse.client.Sandbox;
import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.Mode;
import cobrowse.client.api.PageStart;
import cobrowse.client.http.Call;
import cobrowse.client.tokens.TokenSource;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** For each operation of the simulator the call of the client that comes to it, on things that are as they should be. */
final class EveryCall {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A call of the client. */
    interface Attempt {
        /** @return the rule that was broken silently, if the answer names one */
        Optional<String> make(CobrowseClient client);
    }

    /** A call that answers with nothing but what was asked for. */
    private interface Plain {
        void make(CobrowseClient client);
    }

    /** Operations of whoever signs in. */
    static final Set<String> OF_USERS =
            Set.of("POST /api/v2/conversations/cobrowse", "GET /api/v2/users/me", "GET /api/v2/conversations");

    /** Operations that are called for a token, before anything else. */
    static final Set<String> OF_LOGIN = Set.of("POST /oauth/token", "GET /oauth/authorize");

    private final Map<String, Attempt> byOperation = new TreeMap<>();
    private final Sandbox lakeside;

    EveryCall(Sandbox lakeside) {
        this.lakeside = lakeside;
        sessions();
        otherStarts();
        invites();
        reading();
        directory();
        tokens();
    }

    /** @param operation "METHOD /path" as the catalogue lists it */
    Optional<Attempt> of(String operation) {
        return Optional.ofNullable(byOperation.get(operation));
    }

    /** "METHOD /path" of each operation that the client has a call for. */
    Set<String> operations() {
        return byOperation.keySet();
    }

    TokenSource tokenFor(String operation) {
        return TokenSource.given(
                OF_USERS.contains(operation) ? lakeside.tokenOfUser("Ann") : lakeside.tokenOfClient("Backend"));
    }

    private void sessions() {
        var path = "/api/v2/cobrowse/sessions";
        var session = started().session().id();
        add("POST " + path, client -> client.start(start()).simulatorRule());
        plain("GET " + path + "/{sessionId}", client -> client.session(session));
        plain("PATCH " + path + "/{sessionId}", client -> client.changeMode(session, Mode.CONTROL));
        plain("DELETE " + path + "/{sessionId}", client -> client.endSession(session));
    }

    private void otherStarts() {
        var chat = lakeside.conversation("chat", "connected");
        var path = "/api/v2/conversations/chat/{conversationId}/cobrowse";
        add(
                "POST " + path + "/sessions",
                client -> client.startInChat(chat, "genesys").simulatorRule());
        plain(
                "POST " + path,
                client -> client.call(Call.of("POST", Call.path("/api/v2/conversations/chat/%s/cobrowse", chat))
                        .json("{}")));
        var page = PageStart.of("https://example.com", lakeside.queue("Support"));
        plain("POST /api/v2/conversations/cobrowse", client -> client.start(page));
        add(
                "PATCH /api/v2/conversations/{conversationId}",
                client -> client.askToStart(chat, Optional.empty()).simulatorRule());
    }

    private void invites() {
        var chat = InviteOrder.of(lakeside.conversation("chat", "connected"), lakeside.customer("chat", "connected"));
        var other = InviteOrder.of(
                lakeside.conversation("message", "connected"), lakeside.customer("message", "connected"));
        String pending;
        try (var client = lakeside.backend()) {
            pending = client.invite(other).invite().id();
        }
        add("POST /api/v2/cobrowse/invites", client -> client.invite(chat).simulatorRule());
        plain("GET /api/v2/cobrowse/invites/{inviteId}", client -> client.invite(pending));
    }

    private void reading() {
        plain("GET /api/v2/cobrowse/providers", CobrowseClient::providers);
        plain("GET /api/v2/cobrowse/events", client -> {
            try (var events = client.events(Optional.of("0"))) {
                events.next(PATIENCE);
            }
        });
    }

    private void directory() {
        var users = "GET /api/v2/users";
        plain(users, client -> client.directory().users());
        plain(users + "/{userId}", client -> client.directory().user(lakeside.user("Ann")));
        plain(users + "/me", client -> client.directory().me());
        var conversations = "GET /api/v2/conversations";
        plain(conversations, client -> client.directory().conversations());
        plain(
                conversations + "/{conversationId}",
                client -> client.directory().conversation(lakeside.conversation("chat", "connected")));
        var queues = "GET /api/v2/routing/queues";
        var support = lakeside.queue("Support");
        plain(queues, client -> client.directory().queues());
        plain(queues + "/{queueId}", client -> client.directory().queue(support));
        plain(queues + "/{queueId}/wrapupcodes", client -> client.directory().wrapUpCodes(support));
    }

    private void tokens() {
        var me = "/api/v2/tokens/me";
        plain("GET " + me, CobrowseClient::token);
        plain("HEAD " + me, client -> client.call(Call.of("HEAD", me)));
        plain("DELETE " + me, client -> client.call(Call.of("DELETE", me)));
        // whatever is called first, a token is fetched before it
        OF_LOGIN.forEach(operation -> plain(operation, CobrowseClient::token));
    }

    private cobrowse.client.Started started() {
        try (var client = lakeside.backend()) {
            return client.start(AgentStart.of(lakeside.user("Ann"), lakeside.conversation("message", "connected")));
        }
    }

    private AgentStart start() {
        return AgentStart.of(lakeside.user("Ann"), lakeside.conversation("chat", "connected"));
    }

    private void plain(String operation, Plain call) {
        add(operation, client -> {
            call.make(client);
            return Optional.empty();
        });
    }

    private void add(String operation, Attempt call) {
        byOperation.put(operation, call);
    }
}
