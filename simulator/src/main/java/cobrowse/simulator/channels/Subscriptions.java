package cobrowse.simulator.channels;

import cobrowse.simulator.organisation.Organisation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which channel has subscribed to which topics. */
@Repository
class Subscriptions {

    /** PostgreSQL takes 65,535 parameters; a change concerns a handful of topics. */
    private final JdbcClient jdbc;

    private final JdbcOperations batches;

    Subscriptions(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The topics of a channel, in the order of their coming. */
    List<String> of(Channel channel) {
        return jdbc.sql("select topic from channel_topic where channel_id = ? order by position")
                .param(channel.id())
                .query(String.class)
                .list();
    }

    /** Adds topics. Those that are there already stay as they are. @param since the last notice that is not told */
    void add(Organisation organisation, Channel channel, Collection<String> topics, long since) {
        batches.batchUpdate(
                "insert into channel_topic (organisation_id, channel_id, topic, since) values (?, ?, ?, ?) on conflict do nothing",
                topics.stream()
                        .map(topic -> new Object[] {organisation.id(), channel.id(), topic, since})
                        .toList());
    }

    void remove(Channel channel, Collection<String> topics) {
        batches.batchUpdate(
                "delete from channel_topic where channel_id = ? and topic = ?",
                topics.stream().map(topic -> new Object[] {channel.id(), topic}).toList());
    }

    void removeAll(Channel channel) {
        jdbc.sql("delete from channel_topic where channel_id = ?")
                .param(channel.id())
                .update();
    }

    /** Those of some topics that somebody who listens has subscribed to. */
    Set<String> wanted(Organisation organisation, Set<String> topics) {
        if (topics.isEmpty()) return Set.of();
        return new HashSet<>(jdbc.sql("""
                        select distinct t.topic from channel_topic t join channel c on c.id = t.channel_id
                        where t.organisation_id = :organisation and t.topic in (:topics) and c.connection is not null""")
                .param("organisation", organisation.id())
                .param("topics", topics)
                .query(String.class)
                .list());
    }
}
