package cobrowse.simulator.caller;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.Readings;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.organisation.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where access tokens are kept, as hashes. */
@Repository
public class AccessTokens {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final SimulatedClock clock;
    private final Ids ids;
    private final Readings<Set<String>> scopes = new Readings<>(text -> Collections.unmodifiableSet(Scopes.read(text)));
    private final Readings<Set<String>> permissions = new Readings<>(text -> Set.copyOf(Words.read(text)));

    AccessTokens(JdbcClient jdbc, Organisations organisations, SimulatedClock clock, Ids ids) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
        this.ids = ids;
    }

    /** Who holds the token; empty when nobody issued it, it has expired, or it was revoked. */
    public Optional<Caller> holderOf(String token) {
        return jdbc.sql("""
                        select t.hash, t.client_id, t.user_id, coalesce(t.user_id, c.user_id) as stands_for, t.scopes,
                               t.expires_at, case when t.user_id is null then c.permissions else p.permissions end as permissions,\s
                        """ + Organisations.COLUMNS + """

                        from access_token t
                        join organisation o on o.id = t.organisation_id
                        left join oauth_client c on c.id = t.client_id
                        left join person p on p.organisation_id = t.organisation_id and p.id = t.user_id
                        where t.hash = ? and (c.state is null or c.state <> 'disabled')""")
                .param(Secrets.hash(token))
                .query((row, number) -> read(row))
                .optional()
                .filter(caller -> clock.now(caller.organisation()).isBefore(caller.expiresAt()));
    }

    /** @param life how long the token lives */
    public String issue(
            Organisation organisation, String clientId, Optional<String> userId, Set<String> scopes, Duration life) {
        var token = ids.secret();
        var expiresAt = clock.now(organisation).plus(life);
        insert(token, organisation, clientId, userId, Scopes.write(scopes), expiresAt);
        return token;
    }

    /**
     * Keeps a token that somebody else made up, in place of the one that may be there.
     *
     * @return false, and nothing is kept, when the token is another organisation's
     */
    public boolean keep(
            String token,
            Organisation organisation,
            String clientId,
            Optional<String> userId,
            Set<String> scopes,
            Instant expiresAt) {
        revoke(organisation, token);
        return insert(token, organisation, clientId, userId, Scopes.write(scopes), expiresAt);
    }

    /** @return whether the organisation had the token */
    public boolean revoke(Organisation organisation, String token) {
        return jdbc.sql("delete from access_token where organisation_id = ? and hash = ?")
                        .params(organisation.id(), Secrets.hash(token))
                        .update()
                > 0;
    }

    /** Revokes every token of a user. @return how many there were */
    public int revokeOfUser(Organisation organisation, String userId) {
        return jdbc.sql("delete from access_token where organisation_id = ? and user_id = ?")
                .params(organisation.id(), userId)
                .update();
    }

    /** Revokes every token that was issued to a client. @return how many there were */
    public int revokeOfClient(Organisation organisation, String clientId) {
        return jdbc.sql("delete from access_token where organisation_id = ? and client_id = ?")
                .params(organisation.id(), clientId)
                .update();
    }

    public void revoke(Caller caller) {
        jdbc.sql("delete from access_token where hash = ?")
                .param(caller.tokenHash())
                .update();
    }

    private boolean insert(
            String token,
            Organisation organisation,
            String clientId,
            Optional<String> userId,
            String scopes,
            Instant expiresAt) {
        return jdbc.sql("""
                        insert into access_token (hash, organisation_id, client_id, user_id, scopes, expires_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(Secrets.hash(token))
                        .param(organisation.id())
                        .param(clientId)
                        .param(userId.orElse(null))
                        .param(scopes)
                        .param(expiresAt.toEpochMilli())
                        .update()
                > 0;
    }

    private Caller read(ResultSet row) throws SQLException {
        return new Caller(
                organisations.read(row),
                row.getString("hash"),
                row.getString("client_id"),
                Optional.ofNullable(row.getString("user_id")),
                Optional.ofNullable(row.getString("stands_for")),
                scopes.of(row.getString("scopes")),
                permissions(row.getString("permissions")),
                Instant.ofEpochMilli(row.getLong("expires_at")));
    }

    /** Of a user or client that is gone there are none. */
    private Set<String> permissions(@Nullable String words) {
        return words == null ? Set.of() : permissions.of(words);
    }
}
