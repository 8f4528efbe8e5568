package cobrowse.simulator.control.faults;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What shall go wrong, as testers write it. It names one of refuse, stall, status, connection, truncate, dribble and events,
 * or nothing but a latency.
 *
 * @param refuse the id of a rule that counts as broken whenever a call asks for it
 * @param stall the id of a rule as if it were broken by something that is accepted and goes no further
 * @param status of the answer, 400 to 599, with the vendor's body
 * @param code of that body, in place of the vendor's for the status
 * @param message of that body, in place of the vendor's for the status
 * @param retryAfter the header Retry-After of that answer: whole seconds, or any text
 * @param connection reset (TCP RST), empty (closed without an answer) or hang (silent for a minute, then closed)
 * @param truncate body (half the JSON, as if that were all) or connection (half of what Content-Length promised, then closed)
 * @param dribble over how long the answer's bytes are spread, as an ISO duration
 * @param events duplicate, delay or drop
 * @param delay how late delayed events are, as an ISO duration on the organisation's clock
 * @param type the only type of events that is meant, such as cobrowse.started
 * @param latency how much longer the call takes: an ISO duration, {"uniform": [least, most]} or {"median": …, "p99": …}
 * @param when whether it strikes before the call is carried out, or after, when the answer is lost or late
 * @param operation "METHOD /path" as GET /_sim/rules lists it, or a list of such; any operation without it
 * @param calls how many calls that could be meant are looked at
 * @param share which part of those calls is hit, above 0 and up to 1
 * @param seed decides which ones, and the latencies of a distribution; the same seed, the same ones
 * @param lasting how long it lasts at most, as an ISO duration on the organisation's clock
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FaultOrder(
        Optional<String> refuse,
        Optional<String> stall,
        Optional<Integer> status,
        Optional<String> code,
        Optional<String> message,
        @Nullable JsonNode retryAfter,
        Optional<String> connection,
        Optional<String> truncate,
        Optional<String> dribble,
        Optional<String> events,
        Optional<String> delay,
        Optional<String> type,
        @Nullable JsonNode latency,
        Optional<String> when,
        @Nullable JsonNode operation,
        Optional<Integer> calls,
        Optional<Double> share,
        Optional<Long> seed,
        @JsonProperty("for") Optional<String> lasting) {}
