package cobrowse.simulator.control.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The whole story of one answer.
 *
 * @param inShort how the call went, in a sentence
 * @param toPass what would have made it pass, in words; absent where it passed
 * @param judged the rules in the order in which they are judged, with what they saw
 * @param nearest of a call that came to no operation: those that were perhaps meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Explanation(
        String correlationId,
        String inShort,
        @Nullable String toPass,
        List<RuleStory> judged,
        List<Near> nearest,
        EntryBody call) {

    /**
     * How one rule was judged.
     *
     * @param facts what it saw; absent where it was not reached
     * @param fix what to do; of a rule that was broken or overlooked only, as because
     * @param lesson where the lesson of the rule is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleStory(
            String rulebook,
            String rule,
            String says,
            String verdict,
            @Nullable JsonNode facts,
            @Nullable String because,
            @Nullable String fix,
            String lesson) {}

    /** @param changes what makes the call this operation */
    record Near(String operation, String page, List<String> changes) {}
}
