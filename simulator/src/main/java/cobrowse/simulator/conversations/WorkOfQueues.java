package cobrowse.simulator.conversations;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.WorkInQueues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conversations that wait in queues, or came through them and are not over. */
@Repository
class WorkOfQueues implements WorkInQueues {

    private final JdbcClient jdbc;

    WorkOfQueues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isIn(Organisation organisation, String queueId) {
        return jdbc.sql("""
                        select exists (select 1 from participant p
                          join conversation c on c.organisation_id = p.organisation_id and c.id = p.conversation_id
                        where p.organisation_id = ? and p.queue_id = ? and c.state <> 'DISCONNECTED')""")
                .params(organisation.id(), queueId)
                .query(Boolean.class)
                .single();
    }
}
