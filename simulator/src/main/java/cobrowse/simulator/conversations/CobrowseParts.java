package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import java.util.List;
import java.util.Map;

/** What the vendor shows of co-browse sessions in a conversation. Whoever keeps the sessions knows it. */
public interface CobrowseParts {

    /** The sessions of a conversation, live and over, the oldest first. */
    List<CobrowsePart> of(Organisation organisation, String conversationId);

    /** The same of every conversation that went on within an interval, by the conversations' ids. */
    Map<String, List<CobrowsePart>> within(Organisation organisation, Interval interval);
}
