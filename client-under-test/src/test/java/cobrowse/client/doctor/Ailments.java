package cobrowse.client.doctor;

import static cobrowse.client.doctor.StartOperation.ACTION;
import static cobrowse.client.doctor.StartOperation.CHAT;
import static cobrowse.client.doctor.StartOperation.CHAT_WITHOUT_SESSIONS;
import static cobrowse.client.doctor.StartOperation.INVITE;
import static cobrowse.client.doctor.StartOperation.PAGE;
import static cobrowse.client.doctor.StartOperation.SESSION;

import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.PageStart;
import cobrowse.client.api.UserStart;
import cobrowse.client.tokens.TokenSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** For each operation and each rule that is checked there, a start that breaks it and nothing before it. */
final class Ailments {

    private static final String NOBODY = "99999999-0000-4000-8000-000000000099";

    /** Takes an organisation in which all is well to where a start breaks the rule. */
    interface Ailment extends Function<Healthy, Patient> {}

    private final Map<String, Ailment> byName = new TreeMap<>();

    Ailments() {
        sessionsOfAgents();
        sessionsWithUsers();
        invites();
        actions();
        chats();
        pages();
        queues();
        for (var operation : List.of(SESSION, INVITE, ACTION, CHAT, PAGE)) bodies(operation);
        entrance();
        logins();
    }

    /** @param operation any, for rules of every call */
    Optional<Ailment> of(StartOperation operation, String rule) {
        return Optional.ofNullable(byName.get(name(operation, rule)));
    }

    Map<String, Ailment> all() {
        return byName;
    }

    static String name(StartOperation operation, String rule) {
        return operation.name() + " " + rule;
    }

    private void sessionsOfAgents() {
        add(SESSION, "caller-may-write-cobrowse-sessions", well -> narrow(well, SESSION));
        body(SESSION, "session-names-its-initiator", well -> """
                {"participants": [{"id": "%s", "role": "agent"}]}""".formatted(ann(well)));
        body(SESSION, "session-type-is-cobrowse", well -> agentBody(well).replace("\"cobrowse\"", "\"standard\""));
        body(
                SESSION,
                "initiator-is-an-active-user",
                well -> agentBody(well).replace(ann(well), well.lakeside().user("Ines")));
        body(
                SESSION,
                "target-is-an-interaction",
                well -> agentBody(well).replace(well.chat(), well.lakeside().user("Carla")));
        body(
                SESSION,
                "mode-is-view-or-control",
                well -> agentBody(well).replaceFirst("\\{", "{\"settings\": {\"mode\": \"watch\"}, "));
        add(
                SESSION,
                "session-id-fits-a-path",
                well -> well.backend(Plan.of(agent(well).withSessionId("a/b"))));
        add(
                SESSION,
                "initiator-has-cobrowse-open",
                well -> well.backend(Plan.of(AgentStart.of(well.lakeside().user("Omar"), well.chat()))));
        add(SESSION, "session-id-is-new", well -> {
            var mine = well.backend(Plan.of(agent(well).withSessionId("mine")));
            mine.started();
            return mine;
        });
    }

    private void sessionsWithUsers() {
        add(
                SESSION,
                "user-is-known-and-active",
                well -> well.backend(Plan.of(UserStart.of(well.lakeside().user("Ines")))));
        add(SESSION, "initiator-id-is-given-or-defaulted", well -> {
            well.lakeside().settings("{\"missingInitiatorId\": \"refuse\"}");
            return well.withUser();
        });
        body(SESSION, "session-type-is-standard-or-remote", well ->
                """
                {"userId": "%s", "type": "spoken"}""".formatted(well.lakeside().user("Carla")));
    }

    private void invites() {
        add(INVITE, "caller-may-write-cobrowse", well -> narrow(well, INVITE));
        body(INVITE, "invite-names-whom-and-where", well -> """
                {"conversationId": "%s"}""".formatted(well.chat()));
        add(INVITE, "conversation-exists", well -> well.backend(Plan.of(InviteOrder.of(NOBODY, well.customer()))));
        add(INVITE, "conversation-can-carry-a-browser", well -> invite(well, "call", "connected"));
        add(
                INVITE,
                "participant-is-in-the-conversation",
                well -> well.backend(
                        Plan.of(InviteOrder.of(well.chat(), well.lakeside().customer("message", "connected")))));
        add(
                INVITE,
                "invite-initiator-is-a-user-or-system-auto",
                well -> well.backend(
                        Plan.of(InviteOrder.of(well.chat(), well.customer()).by(NOBODY))));
        add(INVITE, "conversation-has-not-ended", well -> invite(well, "chat", "disconnected"));
        add(INVITE, "one-pending-invite-per-participant", well -> invited(well, INVITE));
    }

    private void actions() {
        add(ACTION, "caller-may-update-conversations-and-cobrowse", well -> narrow(well, ACTION));
        body(ACTION, "cobrowse-action-is-start", well -> "{\"cobrowse\": {\"action\": \"force\"}}");
        add(ACTION, "conversation-exists", well -> well.backend(Plan.byAction(NOBODY, Optional.empty())));
        add(
                ACTION,
                "participant-has-a-live-web-session",
                well -> well.backend(
                        Plan.byAction(well.lakeside().conversation("call", "connected"), Optional.empty())));
        add(ACTION, "one-pending-invite-per-participant", well -> invited(well, ACTION));
        add(ACTION, "customer-opts-in", well -> well.of(ACTION));
    }

    private void chats() {
        add(CHAT, "caller-may-write-conversations-and-cobrowse", well -> narrow(well, CHAT));
        add(
                CHAT,
                "conversation-is-a-chat-we-know",
                well -> well.backend(Plan.inChat(well.lakeside().conversation("message", "connected"), "genesys")));
        add(
                CHAT,
                "chat-is-connected",
                well -> well.backend(Plan.inChat(well.lakeside().conversation("chat", "queued"), "genesys")));
        add(CHAT, "provider-is-configured", well -> well.backend(Plan.inChat(well.chat(), "retired")));
        add(CHAT, "provider-id-is-case-sensitive", well -> well.backend(Plan.inChat(well.chat(), "Genesys")));
        add(CHAT, "one-live-session-per-conversation", well -> {
            well.of(CHAT).started();
            return well.of(CHAT);
        });
        add(CHAT_WITHOUT_SESSIONS, "chat-cobrowse-path-ends-in-sessions", well -> well.of(CHAT_WITHOUT_SESSIONS));
    }

    private void pages() {
        add(PAGE, "caller-manages-cobrowse", well -> {
            var order = "{\"user\": \"%s\", \"scopes\": \"openid\"}".formatted(ann(well));
            return Patient.of(minted(well, order), well.of(PAGE).plan());
        });
        add(PAGE, "caller-is-a-user", well -> well.backend(well.of(PAGE).plan()));
        body(PAGE, "cobrowse-names-its-target", well -> pageBody(well).replace("cobrowseTarget", "target"));
        body(PAGE, "cobrowse-type-is-web", well -> pageBody(well).replace("WEB", "web"));
        body(PAGE, "target-is-a-url-or-a-session", well -> pageBody(well).replace(Healthy.PAGE, "example.com"));
        add(
                PAGE,
                "participants-are-agents-we-know",
                well -> well.ann(Plan.of(page(well, "Support")
                        .onBehalfOf(ann(well), well.lakeside().user("Ines")))));
    }

    private void queues() {
        body(PAGE, "routing-data-names-a-queue", well -> pageBody(well).replace("queueId", "queue"));
        add(PAGE, "queue-exists", well -> well.ann(Plan.of(PageStart.of(Healthy.PAGE, NOBODY))));
        add(PAGE, "queue-takes-cobrowse", well -> well.ann(Plan.of(page(well, "Billing"))));
        add(PAGE, "wrap-up-code-is-given-or-the-queue-has-a-default", well -> well.ann(Plan.of(page(well, "Claims"))));
        add(
                PAGE,
                "wrap-up-code-belongs-to-the-queue",
                well -> well.ann(Plan.of(page(well, "Support").withWrapUpCode("SOLD_A_BOAT"))));
    }

    private void bodies(StartOperation operation) {
        body(operation, "body-is-within-512000-bytes", well -> " ".repeat(BodyChecks.MOST_BYTES + 1));
        add(
                operation,
                "content-type-is-json",
                well -> new Patient(well.of(operation).token(), well.sending(operation, "{}", "text/plain")));
        body(operation, "body-is-well-formed-json", well -> "{\"userId\": ");
    }

    private void entrance() {
        add(CHAT, "caller-has-a-token", well -> {
            var chat = well.of(CHAT);
            return new Patient(chat.token(), chat.plan().withoutToken());
        });
        add(
                CHAT,
                "token-is-known-and-alive",
                well -> Patient.of("no-such-token", well.of(CHAT).plan()));
        add(CHAT, "caller-is-within-the-rate-limit", well -> {
            well.lakeside().settings("{\"requestsPerMinute\": 1}");
            try (var client = Patient.client(well.of(CHAT).token())) {
                client.providers();
            }
            return well.of(CHAT);
        });
    }

    private void logins() {
        login("client-is-known", well -> TokenSource.clientCredentials(NOBODY, secret(well, "Backend")));
        login(
                "only-public-clients-leave-out-the-secret",
                well -> TokenSource.clientCredentials(id(well, "Backend"), ""));
        login("client-secret-matches", well -> TokenSource.clientCredentials(id(well, "Backend"), "wrong"));
        login(
                "client-may-use-the-grant",
                well -> TokenSource.clientCredentials(id(well, "Desktop"), secret(well, "Desktop")));
        login(
                "token-has-granted-scopes-only",
                well -> TokenSource.clientCredentials(
                        id(well, "Narrow"), secret(well, "Narrow"), Optional.of("cobrowse:write")));
    }

    private void login(String rule, Function<Healthy, TokenSource> token) {
        add(CHAT, rule, well -> new Patient(token.apply(well), well.of(CHAT).plan()));
    }

    private void body(StartOperation operation, String rule, Function<Healthy, String> body) {
        add(operation, rule, well -> well.whoSends(operation, body.apply(well)));
    }

    private void add(StartOperation operation, String rule, Ailment ailment) {
        byName.put(name(operation, rule), ailment);
    }

    private static Patient narrow(Healthy well, StartOperation operation) {
        return Patient.of(
                well.lakeside().tokenOfClient("Narrow"), well.of(operation).plan());
    }

    private static Patient invite(Healthy well, String media, String state) {
        return well.backend(Plan.of(InviteOrder.of(
                well.lakeside().conversation(media, state), well.lakeside().customer(media, state))));
    }

    private static Patient invited(Healthy well, StartOperation operation) {
        well.of(INVITE).started();
        return well.of(operation);
    }

    private static String minted(Healthy well, String order) {
        return well.lakeside().control("/tokens", order).path("access_token").stringValue();
    }

    private static AgentStart agent(Healthy well) {
        return AgentStart.of(ann(well), well.chat());
    }

    private static PageStart page(Healthy well, String queue) {
        return PageStart.of(Healthy.PAGE, well.lakeside().queue(queue));
    }

    private static String agentBody(Healthy well) {
        return well.of(SESSION).plan().body();
    }

    private static String pageBody(Healthy well) {
        return well.of(PAGE).plan().body();
    }

    private static String ann(Healthy well) {
        return well.lakeside().user("Ann");
    }

    private static String id(Healthy well, String client) {
        return well.lakeside().client(client);
    }

    private static String secret(Healthy well, String client) {
        return well.lakeside().secret(client);
    }
}
