package cobrowse.client.doctor;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations that start co-browse, or ask for it. */
public enum StartOperation {
    SESSION("POST", "/api/v2/cobrowse/sessions", 201, "a session"),
    INVITE("POST", "/api/v2/cobrowse/invites", 201, "an invite"),
    /** The action that looks like a start and makes an invite at best. */
    ACTION("PATCH", "/api/v2/conversations/{conversationId}", 202, "an invite"),
    PAGE("POST", "/api/v2/conversations/cobrowse", 201, "a session"),
    CHAT("POST", "/api/v2/conversations/chat/{conversationId}/cobrowse/sessions", 201, "a session"),
    /** Nothing is at this path. */
    CHAT_WITHOUT_SESSIONS("POST", "/api/v2/conversations/chat/{conversationId}/cobrowse", 201, "a session");

    private final String method;
    private final String path;
    private final int success;
    private final String brings;
    private final Pattern pattern;

    StartOperation(String method, String path, int success, String brings) {
        this.method = method;
        this.path = path;
        this.success = success;
        this.brings = brings;
        this.pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "([^/]+)"));
    }

    /** @throws IllegalArgumentException when the call is no start */
    static StartOperation of(String method, String path) {
        return Stream.of(values())
                .filter(operation -> operation.method.equals(method)
                        && operation.pattern.matcher(path).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Words.plain(method + " " + path) + " starts nothing. These do: " + all()));
    }

    public String method() {
        return method;
    }

    /** With a gap for the id, as the rule catalogue writes it. */
    public String path() {
        return path;
    }

    /** The status of a start that is accepted. */
    int success() {
        return success;
    }

    /** What a start that is accepted brings. */
    String brings() {
        return brings;
    }

    /** The id in a path of this operation, as it is written there. */
    Optional<String> idIn(String concretePath) {
        var matcher = pattern.matcher(concretePath);
        return matcher.matches() && matcher.groupCount() == 1 ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String all() {
        return Stream.of(values()).map(StartOperation::toString).collect(Collectors.joining(", "));
    }

    /** Method and path. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
