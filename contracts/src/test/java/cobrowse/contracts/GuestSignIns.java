package cobrowse.contracts;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What contracts say of the customer's sign-in, the code of it, and the tokens for which the page exchanged it. */
final class GuestSignIns {

    static final Map<String, Consumer<Arrangements>> SENTENCES = Map.ofEntries(
            entry("the customer in messaging has signed in", GuestSignIns::signIn),
            entry("the customer's page has exchanged the code", GuestSignIns::exchange),
            entry(
                    "nobody signs in on Lakeside Shop",
                    now -> control(now, "/deployments", "{\"id\": \"lakeside-shop\", \"name\": \"Lakeside Shop\"}")));

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private GuestSignIns() {}

    private static void signIn(Arrangements now) {
        var made = control(now, "/participants/61000000-0000-4000-8000-000000000005/sign-in", "{}");
        now.learn("customers-code", field("code", made));
    }

    private static void exchange(Arrangements now) {
        signIn(now);
        var body = "{\"deploymentId\": \"50000000-0000-4000-8000-000000000001\", \"oauth\": {\"code\": \"%s\", "
                + "\"redirectUri\": \"https://shop.lakeside.example/signed-in\"}}";
        var path = "/api/v2/webdeployments/token/oauthcodegrantjwtexchange";
        var answer = now.lakeside().http().expect("POST", path, JSON, body.formatted(now.learnt("customers-code")));
        now.learn("customers-jwt", field("jwt", answer));
        now.learn("customers-refresh-token", field("refreshToken", answer));
    }

    private static String control(Arrangements now, String path, String body) {
        return now.lakeside().http().expect("POST", "/_sim" + path, JSON, body);
    }

    private static String field(String name, String json) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!found.find()) throw new IllegalStateException("No " + name + " in " + json);
        return found.group(1);
    }
}
