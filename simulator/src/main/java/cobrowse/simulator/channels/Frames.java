package cobrowse.simulator.channels;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.wire.Correlation;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What listeners get to read, as the vendor writes it. */
@Component
class Frames {

    static final String CLOSING_TOPIC = "v2.system.socket_closing";
    static final String HEARTBEAT = line("channel.metadata", "WebSocket Heartbeat");
    static final String PONG = line("channel.metadata", "pong");
    static final String CLOSING = line(CLOSING_TOPIC, "The connection ends within a minute: make another.");

    /** What a topic tells. */
    record Frame(String topicName, String version, JsonNode eventBody, Map<String, String> metadata) {}

    private final JsonMapper json;
    private final Ids ids;

    Frames(JsonMapper json, Ids ids) {
        this.json = json;
        this.ids = ids;
    }

    /** Names the call that something is told because of; what happens by itself has an id of its own. */
    String write(String topic, JsonNode body) {
        return json.writeValueAsString(new Frame(topic, "2", body, Map.of("CorrelationId", correlationId())));
    }

    private String correlationId() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call
                ? Correlation.of(call.getRequest())
                : ids.next();
    }

    private static String line(String topic, String message) {
        return "{\"topicName\":\"%s\",\"eventBody\":{\"message\":\"%s\"}}".formatted(topic, message);
    }
}
