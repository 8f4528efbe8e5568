package cobrowse.simulator.analytics;

import static cobrowse.simulator.analytics.AnalyticsRules.DETAILS;
import static cobrowse.simulator.analytics.AnalyticsRules.INTERVAL_IS_TWO_TIMES;
import static cobrowse.simulator.analytics.AnalyticsRules.LOOKS_BACK;
import static cobrowse.simulator.analytics.AnalyticsRules.MAY_LOOK_BACK;
import static cobrowse.simulator.analytics.AnalyticsRules.ON_ALL;
import static cobrowse.simulator.analytics.AnalyticsRules.QUERY_ASKS_FOR_WHAT_IS_KEPT;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.Interval;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Looks back on the conversations that went on within an interval.
 *
 * <p>CHOSEN: who may look back on an agent's conversations only sees the own ones; where none is found, the list is empty.
 */
@RestController
record QueryConversationDetails(Referee referee, Details details) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "query conversations' details",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            INTERVAL_IS_TWO_TIMES,
            QUERY_ASKS_FOR_WHAT_IS_KEPT,
            PAGE_SIZE_IS_1_TO_100);

    record Attempt(Caller caller, Sent<DetailQuery> sent)
            implements CalledBy, SendsBody, NeedsFields, ChoosesValues, AsksForPage {

        @Override
        public List<String> missingFields() {
            return sent.value().missingFields();
        }

        @Override
        public List<Choice> choices() {
            return sent.value().choices();
        }

        @Override
        public Optional<Page> page() {
            return sent.value().page();
        }

        Optional<Interval> time() {
            return sent.value().time();
        }

        Optional<String> notKept() {
            return sent.value().notKept();
        }

        private boolean maySee(ConversationDetail conversation) {
            if (caller.permissions().contains(ON_ALL) || caller.permissions().contains(PermissionDemand.EVERY))
                return true;
            var user = caller.userId().orElse("");
            return conversation.participants().stream().anyMatch(party -> party.isUser(user));
        }
    }

    /** @param totalHits on all pages */
    record Found(List<ConversationDetail> conversations, int totalHits) {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", DETAILS, "postAnalyticsConversationsDetailsQuery")
                .wanting(LOOKS_BACK)
                .permitting(MAY_LOOK_BACK);
    }

    @PostMapping(DETAILS)
    Found query(Caller caller, Sent<DetailQuery> sent) {
        var attempt = new Attempt(caller, sent);
        referee.judge(RULES, attempt);
        var query = sent.value();
        var page = attempt.page().orElseThrow();
        var all = details.within(caller.organisation(), attempt.time().orElseThrow()).stream()
                .filter(attempt::maySee)
                .filter(query::wants)
                .sorted(DetailOrder.of(query.order(), query.orderBy()))
                .toList();
        return new Found(all.stream().skip(page.offset()).limit(page.size()).toList(), all.size());
    }
}
