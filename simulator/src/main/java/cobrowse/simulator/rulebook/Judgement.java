package cobrowse.simulator.rulebook;

import java.util.List;

/**
 * An attempt that was judged, for those who keep books.
 *
 * @param reached what was found of the rules, in their order, as far as they were looked at
 */
public record Judgement<A>(Rulebook<A> rulebook, A attempt, List<Verdict> reached, Ruling ruling) {

    /** @param place of the rule in the rulebook */
    public Verdict verdictOn(int place) {
        return place < reached.size() ? reached.get(place) : Verdict.NOT_REACHED;
    }
}
