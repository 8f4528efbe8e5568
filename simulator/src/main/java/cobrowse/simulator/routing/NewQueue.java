package cobrowse.simulator.routing;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a queue is set where nobody set it: as in an org, a new one's settings. */
final class NewQueue {

    private static final String SETTINGS = """
            {"mediaSettings": {
               "call": %s, "callback": %s, "chat": %s, "email": %s, "message": %s},
             "scoringMethod": "TimestampAndPriority",
             "lastAgentRoutingMode": "AnyAgent",
             "acwSettings": {"wrapupPrompt": "MANDATORY_TIMEOUT", "timeoutMs": 300000},
             "skillEvaluationMethod": "ALL",
             "autoAnswerOnly": true,
             "enableTranscription": false,
             "enableAudioMonitoring": false,
             "enableManualAssignment": false,
             "suppressInQueueCallRecording": true}""".formatted(
            medium(8, 20_000), medium(30, 20_000), medium(30, 20_000), medium(300, 86_400_000), medium(30, 20_000));

    private NewQueue() {}

    /** The settings that somebody wrote, and for those that nobody did the usual ones. */
    static ObjectNode settings(ObjectNode written, JsonMapper json) {
        var settings = (ObjectNode) json.readTree(SETTINGS);
        written.properties().forEach(field -> {
            if (field.getKey().equals("mediaSettings")) {
                ((ObjectNode) settings.get("mediaSettings")).setAll((ObjectNode) field.getValue());
            } else {
                settings.set(field.getKey(), field.getValue());
            }
        });
        return settings;
    }

    /** @param alerting for how many seconds an agent is alerted */
    private static String medium(int alerting, int serviceLevelMillis) {
        return ("{\"enableAutoAnswer\": false, \"alertingTimeoutSeconds\": %d, "
                        + "\"serviceLevel\": {\"percentage\": 0.8, \"durationMs\": %d}}")
                .formatted(alerting, serviceLevelMillis);
    }
}
