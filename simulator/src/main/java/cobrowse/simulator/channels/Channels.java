package cobrowse.simulator.channels;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where notification channels are kept. */
@Repository
class Channels {

    /** A channel and whose it is. */
    record Owned(String organisationId, Channel channel) {}

    private static final String SELECT =
            "select id, client_id, user_id, token_hash, expires_at, warned, organisation_id from channel ";
    private static final String OF_OWNER = "where organisation_id = ? and client_id = ? and coalesce(user_id, '') = ? ";

    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The caller's own channel. */
    Optional<Channel> find(Caller caller, String id) {
        return jdbc.sql(SELECT + "where organisation_id = ? and id = ?")
                .params(caller.organisation().id(), id)
                .query(Channels::read)
                .optional()
                .filter(channel -> channel.isOf(caller));
    }

    /** The same, held until the transaction ends. */
    Optional<Channel> hold(Caller caller, String id) {
        return jdbc.sql(SELECT + "where organisation_id = ? and id = ? for update")
                .params(caller.organisation().id(), id)
                .query(Channels::read)
                .optional()
                .filter(channel -> channel.isOf(caller));
    }

    /** Anybody's channel. */
    Optional<Owned> any(String id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, number) -> new Owned(row.getString("organisation_id"), read(row, number)))
                .optional();
    }

    /** All of a user of a client, the oldest first. */
    List<Channel> of(Caller caller) {
        return jdbc.sql(SELECT + OF_OWNER + "order by created_at, id")
                .params(owner(caller))
                .query(Channels::read)
                .list();
    }

    /** How many a user of a client has made after a time. */
    int madeSince(Caller caller, Instant time) {
        return jdbc.sql("select count(*) from channel " + OF_OWNER + "and created_at > ?")
                .params(owner(caller))
                .param(time.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    void insert(Organisation organisation, Channel channel, Instant now) {
        jdbc.sql("""
                        insert into channel (organisation_id, id, client_id, user_id, token_hash, created_at, used_at,
                          expires_at, warned) values (?, ?, ?, ?, ?, ?, ?, ?, false)""")
                .param(organisation.id())
                .param(channel.id())
                .param(channel.clientId())
                .param(channel.userId().orElse(null))
                .param(channel.tokenHash())
                .param(now.toEpochMilli())
                .param(now.toEpochMilli())
                .param(channel.expiresAt().toEpochMilli())
                .update();
    }

    /** The channel that has to make room: of those that nobody listens to, or else of all, the one not used for longest. */
    Optional<String> leastUsed(Caller caller) {
        return jdbc.sql("select id from channel " + OF_OWNER
                        + "order by case when connection is null then 0 else 1 end, used_at, created_at, id limit 1")
                .params(owner(caller))
                .query(String.class)
                .optional();
    }

    /** It lives on for a while. */
    void renew(Channel channel, Instant now) {
        jdbc.sql("update channel set used_at = ?, expires_at = ?, warned = false where id = ?")
                .params(now.toEpochMilli(), now.plus(Channel.LIFE).toEpochMilli(), channel.id())
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from channel where id = ?").param(id).update();
    }

    /** A WebSocket takes the channel; whoever had it has it no longer. */
    void connect(String id, String connection, Instant now) {
        jdbc.sql("update channel set connection = ?, used_at = ? where id = ?")
                .params(connection, now.toEpochMilli(), id)
                .update();
    }

    void disconnect(String id, String connection) {
        jdbc.sql("update channel set connection = null where id = ? and connection = ?")
                .params(id, connection)
                .update();
    }

    /** Whether anybody in an organisation listens. */
    boolean anybodyListens(Organisation organisation) {
        return jdbc.sql("select exists (select 1 from channel where organisation_id = ? and connection is not null)")
                .param(organisation.id())
                .query(Boolean.class)
                .single();
    }

    Set<String> ids(String organisationId) {
        return jdbc
                .sql("select id from channel where organisation_id = ?")
                .param(organisationId)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** The organisations in which there is a channel. */
    List<String> waiting() {
        return jdbc.sql("select distinct organisation_id from channel")
                .query(String.class)
                .list();
    }

    /** When the next channel has to be warned, or ends. */
    Optional<Instant> nextDue(Organisation organisation) {
        return Optional.ofNullable(
                        jdbc.sql("select min(case when warned then expires_at else expires_at - ? end) from channel "
                                        + "where organisation_id = ?")
                                .params(Channel.WARNING.toMillis(), organisation.id())
                                .query((row, number) -> row.getObject(1, Long.class))
                                .list()
                                .get(0))
                .map(Instant::ofEpochMilli);
    }

    /** Those that end by a time, the next first. */
    List<Channel> endingBy(Organisation organisation, Instant time) {
        return jdbc.sql(SELECT + "where organisation_id = ? and expires_at <= ? order by expires_at, id for update")
                .params(organisation.id(), time.toEpochMilli())
                .query(Channels::read)
                .list();
    }

    void warned(Channel channel) {
        jdbc.sql("update channel set warned = true where id = ?")
                .param(channel.id())
                .update();
    }

    private static List<Object> owner(Caller caller) {
        return List.of(
                caller.organisation().id(), caller.clientId(), caller.userId().orElse(""));
    }

    private static Channel read(ResultSet row, int number) throws SQLException {
        @Nullable String user = row.getString("user_id");
        return new Channel(
                row.getString("id"),
                row.getString("client_id"),
                Optional.ofNullable(user),
                row.getString("token_hash"),
                Instant.ofEpochMilli(row.getLong("expires_at")),
                row.getBoolean("warned"));
    }
}
