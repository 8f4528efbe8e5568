package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the vendor shows of co-browse sessions in a conversation. Whoever keeps the sessions knows it. */
public interface CobrowseParts {

    /** The sessions of a conversation, live and over, the oldest first. */
    List<CobrowsePart> of(Organisation organisation, String conversationId);

    /**
     * The same of every conversation that went on within an interval, by the conversations' ids.
     *
     * @param attendance who takes part in each, agents first
     */
    Map<String, List<CobrowsePart>> within(
            Organisation organisation, Interval interval, Map<String, List<Participant>> attendance);

    /**
     * Likewise of many conversations, by their ids; those without a session are left out.
     *
     * @param attendance who takes part in each, agents first
     */
    Map<String, List<CobrowsePart>> of(Organisation organisation, Map<String, List<Participant>> attendance);

    /** Those of some conversations in which there is a session, live or over. */
    Set<String> shared(Organisation organisation, Collection<String> conversationIds);
}
