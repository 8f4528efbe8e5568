package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where the settings of queues are kept, and how many members they have. */
@Repository
class QueueShelf {

    private static final String DETAILS = """
            select q.id, q.more,
                (select count(*) from queue_member m
                 where m.organisation_id = q.organisation_id and m.queue_id = q.id) as members,
                (select count(*) from queue_member m
                 where m.organisation_id = q.organisation_id and m.queue_id = q.id and m.joined) as joined
            from queue q where q.organisation_id = :organisation and q.id in (:queues)""";

    /**
     * Who did something, and when.
     *
     * @param user null where a client did
     * @param time in the vendor's form
     */
    record Stamp(@Nullable String user, String time) {

        ObjectNode on(ObjectNode settings, String when, String who) {
            settings.put(when, time);
            settings.remove(who);
            return user == null ? settings : settings.put(who, user);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QueueShelf(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By the ids of the queues. */
    Map<String, QueueDetails> details(Organisation organisation, Collection<Queue> queues) {
        var details = new HashMap<String, QueueDetails>();
        if (queues.isEmpty()) return details;
        jdbc.sql(DETAILS)
                .param("organisation", organisation.id())
                .param("queues", queues.stream().map(Queue::id).toList())
                .query((ResultSet row) -> {
                    var settings = settings(row.getString("more"));
                    details.put(
                            row.getString("id"),
                            new QueueDetails(settings, row.getInt("members"), row.getInt("joined")));
                });
        return details;
    }

    /** @param source a queue whose settings are copied where nothing is written; empty for none */
    void make(Organisation organisation, Queue queue, QueueSettings written, Optional<String> source, Stamp stamp) {
        var settings = source.map(id -> kept(organisation, id)).orElseGet(json::createObjectNode);
        settings.setAll((ObjectNode) json.valueToTree(written));
        settings.remove(List.of("dateModified", "modifiedBy"));
        keep(organisation, queue.id(), stamp.on(settings, "dateCreated", "createdBy"));
    }

    void change(Organisation organisation, Queue queue, QueueSettings written, Stamp stamp) {
        var before = kept(organisation, queue.id());
        var settings = (ObjectNode) json.valueToTree(written);
        settings.remove(List.of("dateCreated", "createdBy"));
        before.properties().stream()
                .filter(field -> field.getKey().matches("dateCreated|createdBy"))
                .forEach(field -> settings.set(field.getKey(), field.getValue()));
        keep(organisation, queue.id(), stamp.on(settings, "dateModified", "modifiedBy"));
    }

    /** What somebody wrote, without what is usual. */
    private ObjectNode kept(Organisation organisation, String queueId) {
        var more = jdbc.sql("select more from queue where organisation_id = ? and id = ?")
                .params(organisation.id(), queueId)
                .query(String.class)
                .optional();
        return (ObjectNode) json.readTree(more.orElse("{}"));
    }

    private void keep(Organisation organisation, String queueId, ObjectNode settings) {
        jdbc.sql("update queue set more = ? where organisation_id = ? and id = ?")
                .params(json.writeValueAsString(settings), organisation.id(), queueId)
                .update();
    }

    private QueueSettings settings(String more) {
        return json.treeToValue(NewQueue.settings((ObjectNode) json.readTree(more), json), QueueSettings.class);
    }
}
