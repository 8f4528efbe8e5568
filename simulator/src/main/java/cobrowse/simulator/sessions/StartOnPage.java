package cobrowse.simulator.sessions;

import static cobrowse.simulator.caller.UserContextRules.CALLER_IS_A_USER;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_EXISTS;
import static cobrowse.simulator.routing.RoutingRules.QUEUE_TAKES_COBROWSE;
import static cobrowse.simulator.routing.RoutingRules.ROUTING_DATA_NAMES_A_QUEUE;
import static cobrowse.simulator.routing.RoutingRules.WRAP_UP_CODE_BELONGS_TO_THE_QUEUE;
import static cobrowse.simulator.routing.RoutingRules.WRAP_UP_CODE_IS_GIVEN_OR_THE_QUEUE_HAS_A_DEFAULT;
import static cobrowse.simulator.sessions.RoutedRules.CALLER_MANAGES_COBROWSE;
import static cobrowse.simulator.sessions.RoutedRules.COBROWSE_NAMES_ITS_TARGET;
import static cobrowse.simulator.sessions.RoutedRules.COBROWSE_TYPE_IS_WEB;
import static cobrowse.simulator.sessions.RoutedRules.MANAGES_COBROWSE;
import static cobrowse.simulator.sessions.RoutedRules.PARTICIPANTS_ARE_AGENTS_WE_KNOW;
import static cobrowse.simulator.sessions.RoutedRules.TARGET_IS_A_URL_OR_A_SESSION;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.routing.RoutesToQueue;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts co-browse on a page, routed to a queue: seed 002. */
@RestController
record StartOnPage(Referee referee, PageEvidence evidence, PageOpening opening) implements Operation {

    /** The answer's header that seed 002 speaks of ("Check the response headers for the session token"); our name. */
    static final String SESSION_TOKEN = "Cobrowse-Session-Token";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "start co-browse on a page",
            CALLER_MANAGES_COBROWSE,
            CALLER_IS_A_USER,
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            COBROWSE_NAMES_ITS_TARGET,
            COBROWSE_TYPE_IS_WEB,
            TARGET_IS_A_URL_OR_A_SESSION,
            ROUTING_DATA_NAMES_A_QUEUE,
            QUEUE_EXISTS,
            QUEUE_TAKES_COBROWSE,
            WRAP_UP_CODE_IS_GIVEN_OR_THE_QUEUE_HAS_A_DEFAULT,
            WRAP_UP_CODE_BELONGS_TO_THE_QUEUE,
            PARTICIPANTS_ARE_AGENTS_WE_KNOW);

    record Request(
            Optional<String> cobrowseType,
            Optional<String> cobrowseTarget,
            Optional<RoutingData> routingData,
            @Nullable List<@Nullable Named> participants) {}

    record RoutingData(Optional<String> queueId, Optional<String> wrapUpCode) {}

    record Named(@Nullable String id, @Nullable String role) {}

    /** A participant as named, and the user with that id if there is one. */
    record Known(@Nullable String role, Optional<User> user) {}

    record Attempt(
            Caller caller,
            Sent<Request> sent,
            Optional<CobrowseSession> session,
            Optional<Queue> queue,
            List<Known> participants)
            implements CalledBy, SendsBody, RoutesToQueue {
        Optional<String> type() {
            return sent.value().cobrowseType();
        }

        Optional<String> target() {
            return sent.value().cobrowseTarget();
        }

        boolean targetIsPage() {
            return target().filter(WebAddress::isOne).isPresent();
        }

        @Override
        public Optional<String> queueId() {
            return sent.value().routingData().flatMap(RoutingData::queueId);
        }

        @Override
        public Optional<String> wrapUpCode() {
            return sent.value().routingData().flatMap(RoutingData::wrapUpCode);
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.community("POST", "/api/v2/conversations/cobrowse")
                .wanting(MANAGES_COBROWSE)
                .nearestTo("POST /api/v2/conversations/{conversationId}/cobrowse")
                .officially(OfficialWay.TO_START)
                .from("002");
    }

    @PostMapping("/api/v2/conversations/cobrowse")
    ResponseEntity<RoutedBody> start(Caller caller, Sent<Request> sent) {
        var attempt = evidence.of(caller, sent);
        var ruling = referee.judge(RULES, attempt);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(SESSION_TOKEN, opening.token())
                .body(opening.open(attempt, ruling));
    }
}
