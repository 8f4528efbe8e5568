package cobrowse.client.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that no doctor checks, each with the reason. */
final class NotCheckable {

    private static final String READING =
            "No start is asked this, only a call that reads. Where it keeps the doctor from reading, the check says so.";
    private static final String AFTER = "It is asked of calls about a session or an invite that a start has made.";
    private static final String CUSTOMER = "It is asked of the customer's answer, which comes after the start.";
    private static final String SIGN_IN =
            "It is asked while a user signs in, in a browser: cobrowse login reports it, and a start comes later.";
    private static final String CODE = "It is asked when a sign-in is finished: cobrowse login reports it.";
    private static final String REFRESH =
            "Asking uses up the refresh token. Where it breaks, the finding about the login shows the answer.";
    private static final String CHANNELS =
            "It is asked of who listens to the vendor's notification channels; the client listens to server-sent events.";
    private static final String FORM = "The client library writes the call for a token, and does not break it.";

    private static final String PLATFORM =
            "It is asked of the vendor's own start only, which this client does not make.";
    private static final String GUEST = "It is asked of the customer's page, which calls without a token.";
    private static final String CONVERSATIONS =
            "It is asked of calls about a conversation and those who are in it, and no start by itself is such a call.";

    private static final String DIRECTORY =
            "It is asked of those who look after people, presences, queues and codes, and of no start.";
    private static final String SET_UP =
            "It is asked of administrators, whose work was done before a start: no client that co-browses makes such calls.";
    private static final String INACTIVE =
            "Where the client is not active, the finding about the login shows the answer.";

    static final Map<String, String> RULES = rules();

    private NotCheckable() {}

    private static Map<String, String> rules() {
        var rules = new LinkedHashMap<String, String>();
        reading(rules);
        directory(rules);
        put(rules, AFTER, "invite-exists", "session-exists", "session-is-live");
        put(rules, CUSTOMER, "invite-is-accepted-in-time", "invite-is-answered-once");
        put(rules, CUSTOMER, "session-is-answered-while-offered");
        offering(rules);
        signingIn(rules);
        listening(rules);
        settingUp(rules);
        put(rules, INACTIVE, "client-is-active");
        put(rules, FORM, "token-request-is-a-form", "form-is-well-formed", "token-request-is-complete");
        put(rules, FORM, "grant-type-is-supported", "client-is-authenticated-one-way");
        conversing(rules);
        talking(rules);
        return Map.copyOf(rules);
    }

    private static void reading(Map<String, String> rules) {
        put(rules, READING, "caller-has-a-cobrowse-scope", "caller-may-read-cobrowse-sessions");
        put(rules, READING, "token-has-a-scope-of-the-operation", "page-size-is-1-to-100");
        put(rules, READING, "caller-has-one-of-the-permissions", "caller-has-all-of-the-permissions");
        put(rules, READING, "user-exists", "parameter-is-one-of-its-words", "at-most-100-users-are-named");
        put(rules, READING, "search-has-its-own-criteria", "presence-source-is-known");
        put(rules, READING, "interval-is-two-times", "query-asks-for-what-is-kept");
    }

    private static void offering(Map<String, String> rules) {
        put(rules, PLATFORM, "cobrowse-is-offered-in-messages-chats-and-calls", "caller-may-cobrowse-on-the-channel");
        put(rules, PLATFORM, "conversation-is-connected", "caller-is-an-agent-of-the-conversation");
        put(rules, PLATFORM, "web-deployment-allows-cobrowse", "agent-has-a-session-left");
        put(rules, GUEST, "guests-are-within-the-rate-limit", "guest-names-a-session-of-the-deployment");
        put(rules, GUEST, "guests-session-is-not-over");
        put(rules, GUEST, "exchange-names-a-code", "customers-deployment-is-active", "deployment-signs-customers-in");
        put(rules, GUEST, "customers-code-is-good", "guest-shows-a-jwt", "guests-jwt-is-good");
        put(rules, GUEST, "guests-refresh-token-is-good");
    }

    private static void conversing(Map<String, String> rules) {
        put(rules, CONVERSATIONS, "conversation-is-known", "participant-takes-part", "participant-is-known");
        put(rules, CONVERSATIONS, "participant-update-changes-something", "participant-is-still-there");
        put(rules, CONVERSATIONS, "participant-becomes-connected-or-disconnected", "wrap-up-names-a-code");
        put(rules, CONVERSATIONS, "only-connected-participants-are-held", "attributes-are-given");
        put(rules, CONVERSATIONS, "secure-attributes-were-set", "secure-attributes-are-replaced-knowingly");
        put(rules, CONVERSATIONS, "transfer-names-a-destination", "transfer-names-one-destination");
        put(rules, CONVERSATIONS, "nobody-is-transferred-to-voicemail", "transfer-goes-to-a-queue-that-exists");
        put(rules, CONVERSATIONS, "transfer-goes-to-an-active-user", "only-calls-are-transferred-outside");
        put(rules, CONVERSATIONS, "only-connected-agents-are-replaced", "transfer-goes-to-somebody-else");
        put(rules, CONVERSATIONS, "conversation-is-recorded-while-it-goes-on", "caller-takes-part");
        put(rules, CONVERSATIONS, "recording-state-is-given", "external-tag-is-given");
    }

    private static void listening(Map<String, String> rules) {
        put(rules, CHANNELS, "channel-exists", "fewer-than-15-channels-are-made-at-once");
        put(rules, CHANNELS, "listed-channels-are-the-tokens-or-the-clients", "channel-has-at-most-1000-topics");
        put(rules, CHANNELS, "topics-are-written-as-the-vendor-writes-them", "caller-may-hear-of-the-topics");
    }

    private static void talking(Map<String, String> rules) {
        put(rules, CONVERSATIONS, "conversation-becomes-disconnected", "communication-is-disconnected-only");
        put(rules, CONVERSATIONS, "wrap-up-code-is-given-unless-provisional", "message-exists", "line-is-connected");
        put(rules, CONVERSATIONS, "line-is-the-callers-own", "message-says-something", "typing-is-on");
        put(rules, CONVERSATIONS, "text-has-at-most-4096-characters", "caller-is-a-client-alone");
        put(rules, CONVERSATIONS, "open-integration-exists", "channel-says-when", "channel-says-from-whom");
        put(rules, CONVERSATIONS, "messenger-can-be-written-to", "address-is-the-messengers");
        put(rules, CONVERSATIONS, "customer-is-talked-to-once", "call-names-a-destination");
        put(rules, CONVERSATIONS, "call-names-one-destination", "called-user-exists", "call-number-is-given");
        put(rules, CONVERSATIONS, "only-who-is-on-the-call-calls-on-it");
    }

    private static void signingIn(Map<String, String> rules) {
        put(rules, SIGN_IN, "sign-in-link-is-well-formed", "sign-in-names-a-known-client", "client-signs-users-in");
        put(rules, SIGN_IN, "redirect-uri-is-registered", "response-type-is-code", "sign-in-has-a-code-challenge");
        put(rules, SIGN_IN, "challenge-method-is-s256", "sign-in-asks-for-granted-scopes-only");
        put(rules, SIGN_IN, "sign-in-comes-from-our-page", "user-consents", "user-who-signs-in-is-active");
        put(rules, CODE, "code-was-issued-here", "code-belongs-to-the-client", "code-is-used-once");
        put(rules, CODE, "code-is-used-in-time", "redirect-uri-is-the-one-of-the-sign-in");
        put(rules, CODE, "code-verifier-matches-the-challenge");
        put(rules, REFRESH, "refresh-token-was-issued-here", "refresh-token-belongs-to-the-client");
        put(rules, REFRESH, "refresh-token-is-used-once");
    }

    private static void directory(Map<String, String> rules) {
        put(rules, DIRECTORY, "fields-that-are-required-are-given", "fields-have-values-that-are-allowed");
        put(rules, DIRECTORY, "email-is-not-taken", "user-version-is-current");
        put(rules, DIRECTORY, "presence-definition-exists", "presence-definition-is-the-organisations-own");
        put(rules, DIRECTORY, "presence-definition-has-a-label", "presence-definition-names-a-system-presence");
        put(rules, DIRECTORY, "presence-is-ones-own-or-may-be-edited", "name-is-not-taken");
        put(rules, DIRECTORY, "queue-is-not-active-or-goes-by-force", "new-members-are-users");
        put(rules, DIRECTORY, "queue-member-exists", "wrap-up-code-exists");
    }

    private static void settingUp(Map<String, String> rules) {
        put(rules, SET_UP, "web-deployment-exists", "messenger-configuration-exists");
        put(rules, SET_UP, "deployment-uses-a-published-configuration", "domains-are-listed-or-all-allowed");
        put(rules, SET_UP, "configuration-that-is-deleted-is-in-use-nowhere", "fields-that-are-required-are-given");
        put(rules, SET_UP, "fields-have-values-that-are-allowed", "organization-is-changed-in-its-current-version");
        put(rules, SET_UP, "limits-namespace-is-known", "integration-exists");
        put(rules, SET_UP, "integration-type-exists", "integration-is-configured-in-its-current-version");
        put(rules, SET_UP, "role-exists", "subjects-exist");
        put(rules, SET_UP, "divisions-exist", "subject-type-is-known");
        put(rules, SET_UP, "division-name-is-new", "oauth-client-exists");
        put(rules, SET_UP, "oauth-scope-exists", "new-client-is-active");
        put(rules, SET_UP, "client-has-a-grant-type", "client-grant-type-can-be-used");
        put(rules, SET_UP, "client-that-signs-in-has-scopes", "client-is-given-scopes-that-exist");
        put(rules, SET_UP, "client-of-its-own-has-roles", "client-is-given-roles-that-exist");
        put(rules, SET_UP, "client-tokens-live-5-minutes-to-48-hours", "client-that-is-deleted-is-inactive");
        put(rules, SET_UP, "tokens-time-out-in-5-minutes-to-8-hours");
    }

    private static void put(Map<String, String> rules, String why, String... ids) {
        for (var id : List.of(ids)) rules.put(id, why);
    }
}
