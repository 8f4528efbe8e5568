package cobrowse.simulator.control.faults;

import cobrowse.simulator.rulebook.ErrorForm;
import cobrowse.simulator.rulebook.Refused;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a fault does. */
sealed interface Effect {

    /** Its name in the header Sim-Fault-Kind. */
    String kind();

    /** Faults of different sorts can hit one call together; of one sort, only the oldest does. */
    enum Sort {
        LATENCY,
        ANSWER,
        RULE,
        EVENT
    }

    Sort sort();

    /** Nothing but the latency that any fault may have. */
    record Slow() implements Effect {
        @Override
        public String kind() {
            return "latency";
        }

        @Override
        public Sort sort() {
            return Sort.LATENCY;
        }
    }

    /** A rule counts as broken, or stalls. */
    record BreakRule(String ruleId, boolean stalls) implements Effect {
        @Override
        public String kind() {
            return stalls ? "stall" : "refuse";
        }

        @Override
        public Sort sort() {
            return Sort.RULE;
        }
    }

    /** An error that no rule explains, in the vendor's form. */
    record Answer(int status, String code, String message, Optional<String> retryAfter) implements Effect {
        @Override
        public String kind() {
            return "status";
        }

        @Override
        public Sort sort() {
            return Sort.ANSWER;
        }

        Refused.Answer in(ErrorForm form) {
            var headers = retryAfter.map(value -> Map.of("Retry-After", value)).orElse(Map.of());
            return new Refused.Answer("", status, code, form, message, Map.of(), Optional.empty(), headers);
        }
    }

    /** The connection goes, and no answer with it. */
    enum Cut implements Effect {
        RESET,
        EMPTY,
        HANG;

        @Override
        public String kind() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Sort sort() {
            return Sort.ANSWER;
        }
    }

    /** The answer breaks off in the middle: in an intact message, or together with the connection. */
    enum Truncate implements Effect {
        BODY,
        CONNECTION;

        @Override
        public String kind() {
            return "truncate";
        }

        @Override
        public Sort sort() {
            return Sort.ANSWER;
        }
    }

    /** The answer's bytes are spread over a time. */
    record Dribble(Duration over) implements Effect {
        @Override
        public String kind() {
            return "dribble";
        }

        @Override
        public Sort sort() {
            return Sort.ANSWER;
        }
    }

    /** Events come twice, late, or not at all. */
    record Events(Mishap mishap, Duration delay, Optional<String> type) implements Effect {

        enum Mishap {
            DUPLICATE,
            DELAY,
            DROP
        }

        @Override
        public String kind() {
            return mishap.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Sort sort() {
            return Sort.EVENT;
        }
    }
}
