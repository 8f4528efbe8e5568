package cobrowse.contracts;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** What people say to each other in the demo organisation, before a contract's call. */
record Talks(Http http) {

    private static final String CHAT = "60000000-0000-4000-8000-000000000001";
    private static final String MESSAGING = "60000000-0000-4000-8000-000000000005";
    private static final String CALL = "60000000-0000-4000-8000-000000000004";
    private static final String ANN_IN_MESSAGING = "6951fa2e-4836-3946-af2e-8bba1924a8c0";
    private static final String ANN_ON_THE_CALL = "3163e4cd-54e6-3554-b246-f810bf1bd717";
    private static final String ANNS_LINE = "5dec3d6b-e833-3086-b64d-bf7057ab0635";
    private static final String MESSAGES = "/api/v2/conversations/messages";
    private static final Map<String, String> JSON_OF_ANN =
            Map.of("Content-Type", "application/json", "Authorization", "Bearer ann-token");

    /** What makes each sentence true, and puts what was learnt beside its stand-in. */
    static final Map<String, BiConsumer<Talks, Map<String, String>>> SENTENCES = Map.of(
            "Ann has said hello in messaging",
            (now, learnt) -> learnt.put("72000000-0000-4000-8000-000000000001", now.sayHello()),
            "the messaging conversation has ended",
            (now, learnt) -> now.end(MESSAGING),
            "Ann has written to +12125550101",
            (now, learnt) -> now.write("+12125550101"),
            "co-browse is offered in the connected chat",
            (now, learnt) -> now.offer(CHAT),
            "Ann has wrapped up in messaging",
            (now, learnt) -> now.wrapUp(MESSAGING, ANN_IN_MESSAGING),
            "Ann has wrapped up the call",
            (now, learnt) -> now.wrapUp(CALL, ANN_ON_THE_CALL));

    /** @return the message's id */
    private String sayHello() {
        var path = MESSAGES + "/" + MESSAGING + "/communications/" + ANNS_LINE + "/messages";
        var answer = http.expect("POST", path, JSON_OF_ANN, "{\"textBody\": \"Hello\"}");
        var found = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer);
        if (!found.find()) throw new IllegalStateException("No id in " + answer);
        return found.group(1);
    }

    private void end(String conversation) {
        http.expect("POST", "/_sim/conversations/" + conversation + "/disconnect", JSON_OF_ANN, "{}");
    }

    private void offer(String conversation) {
        http.expect("POST", "/api/v2/conversations/" + conversation + "/cobrowse", JSON_OF_ANN, "");
    }

    private void write(String number) {
        var body = "{\"queueId\": \"12345678-1234-1234-1234-123456789012\", \"toAddress\": \"%s\", "
                + "\"toAddressMessengerType\": \"sms\"}";
        http.expect("POST", MESSAGES, JSON_OF_ANN, body.formatted(number));
    }

    private void wrapUp(String conversation, String participant) {
        var path = "/api/v2/conversations/%s/participants/%s".formatted(conversation, participant);
        var body = "{\"wrapup\": {\"code\": \"RESOLVED\", \"notes\": \"paid\"}}";
        http.expect("PATCH", path, JSON_OF_ANN, body);
    }
}
