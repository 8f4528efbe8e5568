package cobrowse.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What users do first, so that the classes for it are in the archive. Of the demo organisation, as it is shipped. */
final class Calls {

    private static final String TALK = "/api/v2/conversations/60000000-0000-4000-8000-000000000005";

    /** @param token of a user or client; empty for none */
    record Call(String method, String path, String token, String type, String body) {

        static Call get(String path, String token) {
            return new Call("GET", path, token, "", "");
        }

        static Call post(String path, String token, String body) {
            return new Call("POST", path, token, "application/json", body);
        }
    }

    private static final String PAGE = """
            {"cobrowseType": "WEB", "cobrowseTarget": "https://example.com",
             "routingData": {"queueId": "12345678-1234-1234-1234-123456789012"}}""";

    /** Without an initiator it is refused. */
    private static final String SESSION = """
            {"id": "rehearsed", "type": "cobrowse",
             "initiator": {"id": "30000000-0000-4000-8000-000000000001", "type": "user"},
             "target": {"id": "60000000-0000-4000-8000-000000000001", "type": "interaction"}}""";

    private static final List<Call> ALL = List.of(
            new Call(
                    "POST",
                    "/oauth/token",
                    "",
                    "application/x-www-form-urlencoded",
                    "grant_type=client_credentials&client_id=20000000-0000-4000-8000-000000000001"
                            + "&client_secret=lakeside-backend-secret"),
            Call.get("/api/v2/users/me", "ann-token"),
            Call.post("/api/v2/cobrowse/sessions", "lakeside-backend-token", SESSION),
            Call.get("/api/v2/cobrowse/sessions/rehearsed", "lakeside-backend-token"),
            Call.post("/_sim/sessions/rehearsed/accept", "", "{}"),
            Call.get("/api/v2/users?pageSize=5", "ann-token"),
            Call.get(TALK, "ann-token"),
            Call.get("/_sim/journal", ""),
            Call.get("/", ""),
            Call.post("/_sim/reset", "", "{}"),
            Call.post("/api/v2/conversations/cobrowse", "lakeside-backend-token", PAGE),
            Call.post("/api/v2/conversations/cobrowse", "ann-token", PAGE),
            Call.post("/_sim/organisations", "", "{\"template\": \"demo\"}"));

    private Calls() {}

    /** Whatever comes back is fine: what was wrong with it is for other tests to say. */
    static void at(String address) throws IOException {
        for (var call : ALL) status(address, call);
    }

    static List<Call> all() {
        return ALL;
    }

    static int status(String address, Call call) throws IOException {
        var connection =
                (HttpURLConnection) URI.create(address + call.path).toURL().openConnection();
        connection.setRequestMethod(call.method);
        if (!call.token.isEmpty()) connection.setRequestProperty("Authorization", "Bearer " + call.token);
        if (!call.body.isEmpty()) {
            connection.setRequestProperty("Content-Type", call.type);
            connection.setDoOutput(true);
            connection.getOutputStream().write(call.body.getBytes(StandardCharsets.UTF_8));
        }
        var status = connection.getResponseCode();
        try (var answer = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (answer != null) answer.readAllBytes();
        }
        return status;
    }
}
