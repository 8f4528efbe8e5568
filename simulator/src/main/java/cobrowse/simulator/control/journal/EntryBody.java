package cobrowse.simulator.control.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A call and what came of it, without its secrets. On the wire it is one flat object. */
record EntryBody(
        @JsonUnwrapped When when,
        @JsonUnwrapped Question question,
        @JsonUnwrapped Judged judged,
        @JsonUnwrapped Effects effects,
        @JsonUnwrapped Reply reply) {

    /**
     * @param number grows with every call of this simulator
     * @param at on the machine's clock
     * @param organisationAt on the organisation's; absent, as the organisation, for a call that showed no known token
     * @param milliseconds until the answer began
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record When(
            long number,
            String correlationId,
            @Nullable String organisation,
            String at,
            @Nullable String organisationAt,
            double milliseconds) {}

    /**
     * @param address scheme, host and port as the caller wrote them
     * @param path with its query
     * @param operation "METHOD /path" of the operation that it came to
     * @param request what was sent, as text
     * @param body the same, where it is JSON
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(
            String method,
            String address,
            String path,
            @Nullable String operation,
            @Nullable String dialect,
            @Nullable CallerBody caller,
            Map<String, String> headers,
            @Nullable String request,
            @Nullable JsonNode body) {}

    /** @param user who signed in; absent for a client alone */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallerBody(String client, @Nullable String user, List<String> scopes) {}

    /**
     * @param judged the rulebooks that were opened, in order
     * @param rules those of the rulebooks, in the order in which they are judged
     * @param consequence refused or stalled; absent when every rule was kept, or overlooked
     * @param brokenRule the rule that decided the answer
     * @param fault the id of the fault that made the answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Judged(
            List<String> judged,
            List<RuleBody> rules,
            @Nullable String consequence,
            @Nullable String brokenRule,
            @Nullable String overlookedRule,
            @Nullable String fault) {}

    /** @param verdict kept, broken, overlooked, broken by a fault, not reached */
    record RuleBody(String rulebook, String rule, String verdict) {}

    /** @param moves what became of sessions, invites and conversations */
    record Effects(List<MoveBody> moves, List<JsonNode> events) {}

    /** @param from absent, as by, for a thing that began */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MoveBody(
            String thing,
            String id,
            @Nullable String from,
            @Nullable String by,
            String to) {}

    /** @param answer JSON, or text */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reply(
            int status,
            Map<String, String> answerHeaders,
            @Nullable JsonNode answer) {}
}
