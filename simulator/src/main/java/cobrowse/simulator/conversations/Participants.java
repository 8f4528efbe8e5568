package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Marks;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where those who take part in conversations are kept. An agent is called as the user is at the moment. */
@Repository
public class Participants {

    private static final String COLUMNS = """
            select p.id, p.conversation_id, p.purpose, coalesce(u.name, p.name) as name, p.user_id, p.browser,
              p.queue_id, q.name as queue_name, p.line, p.joined_at, p.connected_at, p.ended_at, p.details
            from participant p left join person u on u.organisation_id = p.organisation_id and u.id = p.user_id
              left join queue q on q.organisation_id = p.organisation_id and q.id = p.queue_id
            where p.organisation_id = ? and\s""";

    private static final String AGENTS_FIRST =
            " order by case p.purpose when 'AGENT' then 0 when 'CUSTOMER' then 1 else 2 end, p.joined_at, p.id";

    /** The name of an agent who is no user that is known. */
    private static final String SOME_AGENT = "Agent";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Ids ids;

    Participants(JdbcClient jdbc, JdbcOperations batches, Ids ids) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
    }

    Optional<Participant> find(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "p.id = ?")
                .params(organisation.id(), id)
                .query(ConversationRows::participant)
                .optional();
    }

    /** Those of a conversation, agents first, and each kind in the order in which they came. */
    List<Participant> of(Organisation organisation, String conversationId) {
        return jdbc.sql(COLUMNS + "p.conversation_id = ?" + AGENTS_FIRST)
                .params(organisation.id(), conversationId)
                .query(ConversationRows::participant)
                .list();
    }

    /** Those of the conversations that went on within an interval, in the same order. */
    List<Participant> within(Organisation organisation, Interval interval) {
        return jdbc.sql(COLUMNS + "p.conversation_id in (" + ConversationHistory.IDS + ")" + AGENTS_FIRST)
                .param(organisation.id())
                .params(ConversationHistory.params(organisation, interval))
                .query(ConversationRows::participant)
                .list();
    }

    /** Those of some conversations, by the conversations' ids, in the same order. Those in which nobody is are there too. */
    Map<String, List<Participant>> of(Organisation organisation, Collection<String> conversationIds) {
        var found = new HashMap<String, List<Participant>>();
        conversationIds.forEach(id -> found.put(id, new ArrayList<>()));
        if (found.isEmpty()) return found;
        jdbc.sql(COLUMNS + "p.conversation_id " + Marks.among(conversationIds) + AGENTS_FIRST)
                .param(organisation.id())
                .params(List.copyOf(conversationIds))
                .query(ConversationRows::participant)
                .list()
                .forEach(participant -> found.computeIfAbsent(participant.conversationId(), id -> new ArrayList<>())
                        .add(participant));
        return found;
    }

    List<Participant> customers(Organisation organisation) {
        return jdbc.sql(COLUMNS + "p.purpose = 'CUSTOMER' order by p.id")
                .param(organisation.id())
                .query(ConversationRows::participant)
                .list();
    }

    /** A user's part in a conversation, about to be. */
    public Participant agent(String conversationId, String userId, Communication line) {
        return Participant.named(ids.next(), conversationId, Purpose.AGENT, SOME_AGENT, line)
                .of(userId);
    }

    /** A queue's part in a conversation, about to be: the customer waits there. */
    Participant acd(String conversationId, NamedQueue queue, Communication line) {
        return Participant.named(
                        ids.next(), conversationId, Purpose.ACD, queue.name().orElse(queue.id()), line)
                .from(Optional.of(queue));
    }

    /** Somebody at an address elsewhere, about to be in a conversation. */
    public Participant outside(String conversationId, String address, Communication line) {
        return Participant.named(ids.next(), conversationId, Purpose.EXTERNAL, address, line);
    }

    /** @return false, and nothing is kept, when a participant with that id is there already, in whatever conversation */
    public boolean insert(Organisation organisation, Participant participant) {
        return batches.update(
                        ConversationRows.INSERT_PARTICIPANT + " on conflict do nothing",
                        ConversationRows.row(organisation, participant))
                > 0;
    }

    public void save(Organisation organisation, Participant participant) {
        jdbc.sql("""
                        update participant set name = ?, browser = ?, queue_id = ?, line = ?, connected_at = ?,
                          ended_at = ?, details = ?
                        where organisation_id = ? and id = ?""")
                .param(participant.name())
                .param(participant.browser().name())
                .param(participant.queue().map(NamedQueue::id).orElse(null))
                .param(participant.line().state().name())
                .param(ConversationRows.millis(participant.line().connected()))
                .param(ConversationRows.millis(participant.line().ended()))
                .param(ConversationRows.written(participant))
                .param(organisation.id())
                .param(participant.id())
                .update();
    }
}
