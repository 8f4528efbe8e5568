package cobrowse.simulator.channels;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.presence.Presences;
import cobrowse.simulator.presence.UserPresenceBody;
import cobrowse.simulator.routing.RoutingStatusBody;
import cobrowse.simulator.routing.RoutingStatuses;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of users' presence and routing status: less than the API shows. */
@Component
class StatusEvents {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PresenceEvent(
            String source,
            Definition presenceDefinition,
            boolean primary,
            @Nullable String message,
            @Nullable String modifiedDate) {

        record Definition(String id, String systemPresence) {}

        static PresenceEvent of(UserPresenceBody now) {
            var definition = now.presenceDefinition();
            return new PresenceEvent(
                    now.source(),
                    new Definition(definition.id(), definition.systemPresence()),
                    now.primary(),
                    now.message(),
                    now.modifiedDate());
        }
    }

    record RoutingStatusEvent(String id, Status routingStatus) {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Status(String status, @Nullable String startTime) {}

        static RoutingStatusEvent of(RoutingStatusBody now) {
            return new RoutingStatusEvent(now.userId(), new Status(now.status(), now.startTime()));
        }
    }

    private final Presences presences;
    private final RoutingStatuses statuses;
    private final JsonMapper json;

    StatusEvents(Presences presences, RoutingStatuses statuses, JsonMapper json) {
        this.presences = presences;
        this.statuses = statuses;
        this.json = json;
    }

    Happening presence(Organisation organisation, String userId) {
        return happening(
                Topic.PRESENCE.of(userId),
                () -> presences
                        .of(organisation, userId)
                        .map(UserPresenceBody::of)
                        .map(PresenceEvent::of)
                        .map(json::valueToTree));
    }

    Happening routingStatus(Organisation organisation, String userId) {
        return happening(
                Topic.ROUTING_STATUS.of(userId),
                () -> statuses.of(organisation, userId)
                        .map(RoutingStatusBody::of)
                        .map(RoutingStatusEvent::of)
                        .map(json::valueToTree));
    }

    private static Happening happening(String topic, Supplier<Optional<JsonNode>> body) {
        return new Happening(topic, () -> Map.of(topic, body));
    }
}
