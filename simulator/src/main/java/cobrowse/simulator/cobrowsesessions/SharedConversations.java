package cobrowse.simulator.cobrowsesessions;

import cobrowse.simulator.conversations.ActiveConversations;
import cobrowse.simulator.conversations.CobrowseParts;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** The conversations of a user in which there is, or was, co-browse. CHOSEN: of today's sessions as well. */
@Component
record SharedConversations(ActiveConversations active, CobrowseParts sessions) {

    /** An agent is in no more of them at a time. */
    private static final Page ALL = new Page(10_000, 1);

    /** The oldest first. */
    List<Conversation> of(Organisation organisation, String userId) {
        var all = active.list(organisation, userId, "", ALL);
        var shared =
                sessions.shared(organisation, all.stream().map(Conversation::id).toList());
        return all.stream()
                .filter(it -> it.media() == Media.COBROWSE || shared.contains(it.id()))
                .toList();
    }
}
