package cobrowse.client.api;

import java.util.Optional;

/**
 * The answer to a start on a page.
 *
 * @param sessionToken from the answer's header; a secret, so it is shown nowhere
 */
public record StartedOnPage(
        String cobrowseId,
        String conversationId,
        Optional<String> state,
        Optional<RoutingData> routingData,
        Optional<String> sessionToken) {

    /** @param wrapUpCode the one that counts, given or the queue's default */
    public record RoutingData(Optional<String> queueId, Optional<String> wrapUpCode) {}

    public StartedOnPage withSessionToken(Optional<String> token) {
        return new StartedOnPage(cobrowseId, conversationId, state, routingData, token);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "StartedOnPage[" + cobrowseId + ", conversation " + conversationId + "]";
    }
}
