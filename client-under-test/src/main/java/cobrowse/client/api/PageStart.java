package cobrowse.client.api;

import java.util.List;
import java.util.Optional;

/**
 * Co-browse on a page, routed to a queue: seed 002's form. Wants a user's token.
 *
 * @param target the page's address, or the id of a live session
 * @param wrapUpCode needed where the queue has no default one
 * @param agentIds for whom it is started; the caller where nobody is named
 */
public record PageStart(String target, String queueId, Optional<String> wrapUpCode, List<String> agentIds) {

    private record Body(
            String cobrowseType, String cobrowseTarget, RoutingData routingData, Optional<List<Agent>> participants) {}

    private record RoutingData(String queueId, Optional<String> wrapUpCode) {}

    private record Agent(String id, String role) {}

    public PageStart {
        agentIds = List.copyOf(agentIds);
    }

    public static PageStart of(String target, String queueId) {
        return new PageStart(target, queueId, Optional.empty(), List.of());
    }

    public PageStart withWrapUpCode(String changed) {
        return new PageStart(target, queueId, Optional.of(changed), agentIds);
    }

    public PageStart onBehalfOf(String... agents) {
        return new PageStart(target, queueId, wrapUpCode, List.of(agents));
    }

    /** As it is sent. */
    public Object body() {
        var agents = agentIds.stream().map(id -> new Agent(id, "AGENT")).toList();
        return new Body(
                "WEB",
                target,
                new RoutingData(queueId, wrapUpCode),
                agents.isEmpty() ? Optional.empty() : Optional.of(agents));
    }
}
