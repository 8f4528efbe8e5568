package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import java.util.List;

/** What the vendor shows of co-browse sessions in a conversation. Whoever keeps the sessions knows it. */
public interface CobrowseParts {

    /** The sessions of a conversation, live and over, the oldest first. */
    List<CobrowsePart> of(Organisation organisation, String conversationId);
}
