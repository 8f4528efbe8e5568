package cobrowse.client.doctor;

import cobrowse.client.Starts;
import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.PageStart;
import cobrowse.client.api.UserStart;
import cobrowse.client.http.Call;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A start that somebody is about to make.
 *
 * @param call as it would be made
 * @param showsToken whether the call would show the client's token
 */
public record Plan(StartOperation operation, Call call, boolean showsToken) {

    /** @throws IllegalArgumentException when the call is no start */
    public static Plan of(Call call) {
        return new Plan(StartOperation.of(call.method(), withoutQuery(call.path())), call, true);
    }

    /**
     * A start with any body.
     *
     * @param body nothing is sent where it is empty
     * @param contentType none is said where it is empty
     * @throws IllegalArgumentException when method and path are no start; it lists those that are
     */
    public static Plan of(String method, String path, String body, String contentType) {
        var call = Call.of(method.toUpperCase(Locale.ROOT), path);
        var sent = Optional.of(body).filter(text -> !text.isEmpty());
        var type = Optional.of(contentType).filter(text -> !text.isBlank());
        return of(new Call(call.method(), path, sent, type, call.headers(), Call.Repeating.UNSAFE, call.doneWhen()));
    }

    public static Plan of(AgentStart start) {
        return of(Starts.of(start));
    }

    public static Plan of(UserStart start) {
        return of(Starts.of(start));
    }

    public static Plan of(PageStart start) {
        return of(Starts.of(start));
    }

    public static Plan of(InviteOrder order) {
        return of(Starts.of(order));
    }

    public static Plan inChat(String conversationId, String providerId) {
        return of(Starts.inChat(conversationId, providerId));
    }

    /** @param participantId of somebody else than the customer */
    public static Plan byAction(String conversationId, Optional<String> participantId) {
        return of(Starts.byAction(conversationId, participantId));
    }

    /** The same start, with the token forgotten. */
    public Plan withoutToken() {
        return new Plan(operation, call, false);
    }

    public String path() {
        return call.path();
    }

    public String body() {
        return call.body().orElse("");
    }

    public Optional<String> contentType() {
        return call.contentType();
    }

    /** The conversation that the path names. */
    Optional<String> conversationId() {
        // A plus is a plus in a path.
        return operation
                .idIn(withoutQuery(path()))
                .map(id -> URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    private static String withoutQuery(String path) {
        return path.split("\\?", 2)[0];
    }

    /** Without the body, which is nobody's business. */
    @Override
    public String toString() {
        return "Plan[" + call + "]";
    }
}
