package cobrowse.simulator.control.faults;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN_TOKEN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CHAT_CUSTOMER;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;

import cobrowse.simulator.control.faults.Effect.BreakRule;
import cobrowse.simulator.control.faults.Effect.Cut;
import cobrowse.simulator.control.faults.Effect.Dribble;
import cobrowse.simulator.control.faults.Effect.Truncate;
import cobrowse.simulator.control.faults.MagicValue.Place;
import cobrowse.simulator.control.faults.Trick.Customer;
import cobrowse.simulator.rulebook.Call;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The magic values, one a line: what each shows and what it does. */
final class MagicBook {

    /** A value and its trick. */
    record Page(MagicValue shown, Trick trick) {}

    private static final Duration LONG = Duration.ofSeconds(5);
    private static final String SEVEN = "7";
    private static final String[] GOOD_PROVIDER = {"provider-is-configured", "provider-id-is-case-sensitive"};
    private static final String CASE = "provider-id-is-case-sensitive";
    private static final String WINDOW = "initiator-has-cobrowse-open";

    // spotless:off
    static final List<Page> PAGES = List.of(
            provider("magic-unknown", "no such provider", 404, "provider-is-configured", Trick.NONE),
            provider("magic-disabled", "a provider that is switched off, which the API does not tell from none", 404, "provider-is-configured", Trick.NONE),
            provider("magic-case", "a provider whose id has other capitals", 404, CASE, Trick.of("magic-case", new BreakRule(CASE, false), "provider-is-configured")),
            provider("magic-stall", "accepted, and the session never becomes active", 201, CASE, Trick.of("magic-stall", new BreakRule(CASE, true), "provider-is-configured")),
            provider("magic-429", "told to wait 7 seconds", 429, "", error("magic-429", 429)),
            provider("magic-500", "an internal error", 500, "", error("magic-500", 500)),
            provider("magic-503", "the service is away", 503, "", error("magic-503", 503)),
            provider("magic-504", "a time-out behind the API", 504, "", error("magic-504", 504)),
            provider("magic-lost", "the session is started, and the answer is an error", 504, "", Trick.after("magic-lost", VendorsErrors.of(504, Optional.empty(), Optional.empty(), Optional.empty()), GOOD_PROVIDER)),
            provider("magic-slow", "started after 5 seconds", 201, "", Trick.slow("magic-slow", LONG, GOOD_PROVIDER)),
            provider("magic-dribble", "started, and the answer takes 5 seconds to arrive", 201, "", Trick.of("magic-dribble", new Dribble(LONG), GOOD_PROVIDER)),
            provider("magic-truncated", "started, and half of the answer's JSON comes in an intact message", 201, "", Trick.of("magic-truncated", Truncate.BODY, GOOD_PROVIDER)),
            provider("magic-cut", "started, and the connection ends in the middle of the answer", 201, "", Trick.of("magic-cut", Truncate.CONNECTION, GOOD_PROVIDER)),
            provider("magic-reset", "the connection is reset (TCP RST)", 0, "", Trick.of("magic-reset", Cut.RESET)),
            provider("magic-empty", "the connection is closed without an answer", 0, "", Trick.of("magic-empty", Cut.EMPTY)),

            anything("000000000429", "told to wait 7 seconds", 429),
            anything("000000000500", "an internal error", 500),
            anything("000000000503", "the service is away", 503),
            anything("000000000504", "a time-out behind the API", 504),
            anything("000000000001", "the connection is reset (TCP RST)", Cut.RESET),
            anything("000000000002", "the connection is closed without an answer", Cut.EMPTY),

            user("000000000400", "unknown, as one who has left is", 400, "initiator-is-an-active-user", Trick.NONE),
            user("000000000201", "active, with the Cobrowse window closed: accepted, and the session never becomes active", 201, WINDOW,
                    Trick.of(id(1, "000000000201"), new BreakRule(WINDOW, false), "initiator-is-an-active-user")),

            queue("000000000001", "unknown", 404, "queue-exists", Trick.NONE),
            queue("000000000002", "takes no co-browse", 400, "queue-takes-cobrowse",
                    broken(id(2, "000000000002"), "queue-takes-cobrowse", "queue-exists")),
            queue("000000000003", "has no default wrap-up code", 400, "wrap-up-code-is-given-or-the-queue-has-a-default",
                    broken(id(2, "000000000003"), "wrap-up-code-is-given-or-the-queue-has-a-default", "queue-exists", "queue-takes-cobrowse")),

            chat("000000000001", "unknown", 404, "conversation-is-a-chat-we-know", Trick.NONE),
            chat("000000000002", "a chat that is not connected", 400, "chat-is-connected",
                    broken(id(3, "000000000002"), "chat-is-connected", "conversation-is-a-chat-we-know")),
            invited("000000000003", "a phone call", 400, "conversation-can-carry-a-browser",
                    broken(id(3, "000000000003"), "conversation-can-carry-a-browser", "conversation-exists")),
            invited("000000000004", "over", 400, "conversation-has-not-ended",
                    broken(id(3, "000000000004"), "conversation-has-not-ended", "conversation-exists", "conversation-can-carry-a-browser", "participant-is-in-the-conversation")),
            action("000000000005", "the customer's page is closed", 400, "participant-has-a-live-web-session",
                    broken(id(3, "000000000005"), "participant-has-a-live-web-session", "conversation-exists")),

            customer("000000000001", "the customer declines at once", Customer.DECLINES),
            customer("000000000002", "the customer accepts at once", Customer.ACCEPTS),
            customer("000000000003", "the customer never answers", Customer.NEVER_ANSWERS),
            customer("000000000004", "the invite has expired at once", Customer.IS_TOO_LATE));
    // spotless:on

    private MagicBook() {}

    /** The participant who is the customer of a magic conversation. */
    static String participant(String conversation) {
        return conversation.replace("6fa17004", "6fa17005");
    }

    private static String id(int kind, String end) {
        return "6fa1700%d-0000-4000-8000-%s".formatted(kind, end);
    }

    private static Trick error(String value, int status) {
        var wait = status == 429 ? Optional.of(SEVEN) : Optional.<String>empty();
        return Trick.of(value, VendorsErrors.of(status, Optional.empty(), Optional.empty(), wait));
    }

    private static Trick broken(String value, String rule, String... passes) {
        return Trick.of(value, new BreakRule(rule, false), passes);
    }

    private static Page page(
            String value, Place place, String happens, int status, String rule, Call call, Trick trick) {
        var shown =
                new MagicValue(value, place, happens, status, Optional.of(rule).filter(id -> !id.isEmpty()), call);
        return new Page(shown, trick);
    }

    private static Page provider(String value, String happens, int status, String rule, Trick trick) {
        var call = startInChat(CONNECTED_CHAT, value);
        return page(value, Place.PROVIDER, happens, status, rule, call, trick);
    }

    private static Page anything(String end, String happens, int status) {
        var value = id(0, end);
        return page(value, Place.ANYTHING, happens, status, "", user(value), error(value, status));
    }

    private static Page anything(String end, String happens, Cut cut) {
        var value = id(0, end);
        return page(value, Place.ANYTHING, happens, 0, "", user(value), Trick.of(value, cut));
    }

    private static Page user(String end, String happens, int status, String rule, Trick trick) {
        var value = id(1, end);
        var body = "{\"type\": \"cobrowse\", \"initiator\": {\"id\": \"%s\", \"type\": \"user\"}, "
                + "\"target\": {\"id\": \"%s\", \"type\": \"interaction\"}}";
        var call = post("/api/v2/cobrowse/sessions", body.formatted(value, CONNECTED_CHAT));
        return page(value, Place.USER, happens, status, rule, call.as(BACKEND), trick);
    }

    private static Page queue(String end, String happens, int status, String rule, Trick trick) {
        var value = id(2, end);
        var body = "{\"cobrowseType\": \"WEB\", \"cobrowseTarget\": \"https://example.com\", "
                + "\"routingData\": {\"queueId\": \"%s\"}}";
        var call = post("/api/v2/conversations/cobrowse", body.formatted(value));
        return page(value, Place.QUEUE, happens, status, rule, call.as(ANN_TOKEN), trick);
    }

    private static Page chat(String end, String happens, int status, String rule, Trick trick) {
        var value = id(3, end);
        return page(value, Place.CONVERSATION, happens, status, rule, startInChat(value, "genesys"), trick);
    }

    private static Page invited(String end, String happens, int status, String rule, Trick trick) {
        var value = id(3, end);
        return page(value, Place.CONVERSATION, happens, status, rule, invite(value, CHAT_CUSTOMER), trick);
    }

    private static Page action(String end, String happens, int status, String rule, Trick trick) {
        var value = id(3, end);
        var body = "{\"cobrowse\": {\"action\": \"start\", \"participantId\": \"%s\"}}".formatted(CHAT_CUSTOMER);
        var call = call("PATCH", "/api/v2/conversations/" + value).sending(body).as(BACKEND);
        return page(value, Place.CONVERSATION, happens, status, rule, call, trick);
    }

    private static Page customer(String end, String happens, Customer customer) {
        var value = id(4, end);
        var call = invite(value, participant(value));
        return page(value, Place.CUSTOMER, happens, 201, "", call, Trick.of(customer));
    }

    private static Call user(String value) {
        return get("/api/v2/users/" + value).as(BACKEND);
    }

    private static Call startInChat(String chat, String provider) {
        return post(
                        "/api/v2/conversations/chat/%s/cobrowse/sessions".formatted(chat),
                        "{\"providerId\": \"%s\"}".formatted(provider))
                .as(BACKEND);
    }

    private static Call invite(String conversation, String participant) {
        return post(
                        "/api/v2/cobrowse/invites",
                        "{\"conversationId\": \"%s\", \"participantId\": \"%s\", \"initiatorId\": \"SYSTEM_AUTO\"}"
                                .formatted(conversation, participant))
                .as(BACKEND);
    }
}
