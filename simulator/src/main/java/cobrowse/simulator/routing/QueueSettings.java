package cobrowse.simulator.routing;

import cobrowse.simulator.wire.ChoosesValues.Choice;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a queue is set to beside its name and its codes. The simulator routes by none of it: it is kept, and shown, as a
 * caller wrote it, and is as with an org's new queue where nobody did.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueSettings(
        @Nullable String description,
        @Nullable String dateCreated,
        @Nullable String dateModified,
        @Nullable String modifiedBy,
        @Nullable String createdBy,
        @Nullable MediaSettings mediaSettings,
        @Nullable List<Map<String, Object>> routingRules,
        @Nullable Map<String, Object> conditionalGroupRouting,
        @Nullable Map<String, Object> conditionalGroupActivation,
        @Nullable Map<String, Object> bullseye,
        @Nullable String scoringMethod,
        @Nullable String lastAgentRoutingMode,
        @Nullable AcwSettings acwSettings,
        @Nullable String skillEvaluationMethod,
        @Nullable List<Map<String, Object>> memberGroups,
        @Nullable Map<String, Object> queueFlow,
        @Nullable Map<String, Object> emailInQueueFlow,
        @Nullable Map<String, Object> messageInQueueFlow,
        @Nullable Map<String, Object> whisperPrompt,
        @Nullable Map<String, Object> onHoldPrompt,
        @Nullable Boolean autoAnswerOnly,
        @Nullable Map<String, Object> cannedResponseLibraries,
        @Nullable Boolean enableTranscription,
        @Nullable Boolean enableAudioMonitoring,
        @Nullable Boolean enableManualAssignment,
        @Nullable Map<String, Object> agentOwnedRouting,
        @Nullable Map<String, Object> directRouting,
        @Nullable String callingPartyName,
        @Nullable String callingPartyNumber,
        @Nullable Map<String, Object> defaultScripts,
        @Nullable Map<String, Object> outboundMessagingAddresses,
        @Nullable Map<String, Object> outboundEmailAddress,
        @Nullable String peerId,
        @Nullable Boolean suppressInQueueCallRecording) {

    /** @param wrapupPrompt how the agent is asked for a wrap-up code */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AcwSettings(
            @Nullable String wrapupPrompt, @Nullable Integer timeoutMs) {}

    /** The vendor's media types of queues. Co-browse is none of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MediaSettings(
            @Nullable Map<String, Object> call,
            @Nullable Map<String, Object> callback,
            @Nullable Map<String, Object> chat,
            @Nullable Map<String, Object> email,
            @Nullable Map<String, Object> message) {}

    /** The vendor's words for what knows only some. */
    @JsonIgnore
    List<Choice> choices() {
        return Choice.all(
                Choice.of("scoringMethod", scoringMethod, List.of("TimestampAndPriority", "PriorityOnly")),
                Choice.of(
                        "lastAgentRoutingMode",
                        lastAgentRoutingMode,
                        List.of("Disabled", "QueueMembersOnly", "AnyAgent")),
                Choice.of("skillEvaluationMethod", skillEvaluationMethod, List.of("NONE", "BEST", "ALL")),
                Choice.of(
                        "acwSettings.wrapupPrompt",
                        Optional.ofNullable(acwSettings)
                                .map(AcwSettings::wrapupPrompt)
                                .orElse(null),
                        List.of(
                                "MANDATORY",
                                "OPTIONAL",
                                "MANDATORY_TIMEOUT",
                                "MANDATORY_FORCED_TIMEOUT",
                                "AGENT_REQUESTED")));
    }
}
