package cobrowse.simulator.analytics;

import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;

/** What is asked of those who look back on conversations. */
interface AnalyticsRules {

    ScopeDemand LOOKS_BACK = ScopeDemand.anyOf("analytics", "analytics:readonly");

    /** Who has only the second looks back on the own conversations only. */
    String ON_ALL = "analytics:conversationDetail:view";

    PermissionDemand MAY_LOOK_BACK = anyOf(ON_ALL, "analytics:agentConversationDetail:view");

    String DETAILS = "/api/v2/analytics/conversations/details/query";
    String CENTURY = "\"interval\": \"2000-01-01T00:00:00Z/2100-01-01T00:00:00Z\"";

    Rule<QueryConversationDetails.Attempt> INTERVAL_IS_TWO_TIMES = rule(
                    "interval-is-two-times", "An interval is two times, the earlier first, with a slash in between")
            .holdsWhen((QueryConversationDetails.Attempt call) -> call.time().isPresent())
            .otherwise(refusal(400, "invalid.date", "The interval is not a valid ISO-8601 interval."))
            .thoughPeopleBelieve("A day is an interval: the server sees that the whole day is meant.")
            .because("An interval begins at one instant and ends before another, which must be later. Times without a "
                    + "zone are UTC. A time and a duration, which ISO 8601 knows too, the simulator does not take.")
            .fixedBy("Send the interval as 2026-11-21T00:00:00Z/2026-11-22T00:00:00Z.")
            .from(chosen(
                    "The vendor declares an ISO-8601 interval and 400 invalid.date, and not what is answered to what."))
            .brokenBy(Example.of(query("\"interval\": \"2026-11-21\"")))
            .keptBy(Example.of(query(
                    "\"interval\": \"2026-11-20T00:00:00Z/2100-01-01T00:00:00Z\", " + filtered("mediaType", "voice"))));

    Rule<QueryConversationDetails.Attempt> QUERY_ASKS_FOR_WHAT_IS_KEPT = rule(
                    "query-asks-for-what-is-kept",
                    "A query filters by dimensions of which the simulator keeps something, and by nothing else")
            .holdsWhen((QueryConversationDetails.Attempt call) -> call.notKept().isEmpty())
            .otherwise(Refusal.<QueryConversationDetails.Attempt>refusal(
                            400, "bad.request", "The query cannot be executed: {what} is not supported.")
                    .filling("what", call -> call.notKept().orElse("")))
            .thoughPeopleBelieve("A filter that the server does not know does no harm.")
            .because("A filter that nobody looks at lets everything pass, and an answer with too many conversations "
                    + "looks like a right one. An org knows more dimensions, and metrics, surveys and evaluations as well, "
                    + "of which the simulator keeps nothing.")
            .fixedBy("In conversationFilters ask for " + String.join(", ", Dimensions.OF_CONVERSATIONS.keySet())
                    + "; in segmentFilters for " + String.join(", ", Dimensions.OF_SEGMENTS.keySet())
                    + ". Look through the answer for the rest.")
            .from(chosen("What the simulator does not keep it cannot find, and it says so instead of guessing."))
            .brokenBy(Example.of(query(CENTURY + ", " + filtered("ani", "+15550100"))))
            .keptBy(Example.of(query(CENTURY + ", " + filtered("mediaType", "voice"))));

    private static String filtered(String dimension, String value) {
        return "\"segmentFilters\": [{\"type\": \"and\", \"predicates\": [{\"dimension\": \"%s\", \"value\": \"%s\"}]}]"
                .formatted(dimension, value);
    }

    private static Call query(String fields) {
        return post(DETAILS, "{" + fields + "}").as(BACKEND);
    }
}
