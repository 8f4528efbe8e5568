package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Page;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversations that a user is in at the moment; one that went back to its queue is nobody's. */
@Repository
public class ActiveConversations {

    private static final String OF_USER = """
            from conversation
            where organisation_id = :organisation and id in (
              select conversation_id from participant
              where organisation_id = :organisation and user_id = :user and line <> 'DISCONNECTED')
              and (media = :media or :media = '')""";

    private final JdbcClient jdbc;

    ActiveConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of them, the oldest first.
     *
     * @param media a medium in capitals; empty for any
     */
    public List<Conversation> list(Organisation organisation, String userId, String media, Page page) {
        var columns = "select " + Conversations.COLUMNS + " ";
        return jdbc.sql(columns + OF_USER + " order by started_at, id limit :size offset :offset")
                .param("organisation", organisation.id())
                .param("user", userId)
                .param("media", media)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Conversations::conversation)
                .list();
    }

    public long count(Organisation organisation, String userId, String media) {
        return jdbc.sql("select count(*) " + OF_USER)
                .param("organisation", organisation.id())
                .param("user", userId)
                .param("media", media)
                .query(Long.class)
                .single();
    }
}
