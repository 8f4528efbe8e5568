package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where those who take part in conversations are kept. An agent is called as the user is at the moment. */
@Repository
public class Participants {

    private static final String COLUMNS = """
            select p.id, p.conversation_id, p.purpose, coalesce(u.name, p.name) as name, p.user_id, p.browser
            from participant p left join person u on u.organisation_id = p.organisation_id and u.id = p.user_id
            where p.organisation_id = ? and\s""";

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
                .query(Participants::read)
                .optional();
    }

    /** Those of a conversation, agents first. */
    List<Participant> of(Organisation organisation, String conversationId) {
        return jdbc.sql(COLUMNS + "p.conversation_id = ? order by p.purpose, p.id")
                .params(organisation.id(), conversationId)
                .query(Participants::read)
                .list();
    }

    List<Participant> customers(Organisation organisation) {
        return jdbc.sql(COLUMNS + "p.purpose = 'CUSTOMER' order by p.id")
                .param(organisation.id())
                .query(Participants::read)
                .list();
    }

    /** A user's part in a conversation, about to be. */
    public Participant agent(String conversationId, String userId) {
        return new Participant(
                ids.next(), conversationId, Purpose.AGENT, SOME_AGENT, Optional.of(userId), Browser.NONE);
    }

    /** @return false, and nothing is kept, when a participant with that id is there already, in whatever conversation */
    public boolean insert(Organisation organisation, Participant participant) {
        return batches.update(
                        ConversationRows.INSERT_PARTICIPANT + " on conflict do nothing",
                        ConversationRows.row(organisation, participant))
                > 0;
    }

    void insert(Organisation organisation, List<Participant> participants) {
        batches.batchUpdate(
                ConversationRows.INSERT_PARTICIPANT,
                participants.stream()
                        .map(it -> ConversationRows.row(organisation, it))
                        .toList());
    }

    /** Keeps a participant's name and browser. */
    public void save(Organisation organisation, Participant participant) {
        jdbc.sql("update participant set name = ?, browser = ? where organisation_id = ? and id = ?")
                .params(participant.name(), participant.browser().name(), organisation.id(), participant.id())
                .update();
    }

    private static Participant read(ResultSet row, int number) throws SQLException {
        return new Participant(
                row.getString("id"),
                row.getString("conversation_id"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("name"),
                Optional.ofNullable(row.getString("user_id")),
                Browser.valueOf(row.getString("browser")));
    }
}
