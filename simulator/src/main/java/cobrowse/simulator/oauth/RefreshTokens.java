package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where refresh tokens are kept, as hashes. */
@Repository
public class RefreshTokens {

    private final JdbcClient jdbc;
    private final SimulatedClock clock;
    private final Ids ids;

    RefreshTokens(JdbcClient jdbc, SimulatedClock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    String issue(OAuthClient client, String userId, Set<String> scopes) {
        return issue(client, userId, scopes, Optional.empty());
    }

    /** @param expiresAt empty for one that lives until it is used, as those of the token endpoint do */
    public String issue(OAuthClient client, String userId, Set<String> scopes, Optional<Instant> expiresAt) {
        var token = ids.secret();
        jdbc.sql("""
                        insert into refresh_token (hash, organisation_id, client_id, user_id, scopes, spent, expires_at)
                        values (?, ?, ?, ?, ?, false, ?)""")
                .param(Secrets.hash(token))
                .param(client.organisation().id())
                .param(client.id())
                .param(userId)
                .param(Scopes.write(scopes))
                .param(expiresAt.map(Instant::toEpochMilli).orElse(null))
                .update();
        return token;
    }

    /** The token, if it lives, held until the transaction ends, so that it is used once. */
    Optional<RefreshToken> hold(Organisation organisation, String token) {
        return jdbc.sql("""
                        select * from refresh_token
                        where organisation_id = ? and hash = ? and (expires_at is null or expires_at > ?) for update""")
                .params(
                        organisation.id(),
                        Secrets.hash(token),
                        clock.now(organisation).toEpochMilli())
                .query(RefreshTokens::read)
                .optional();
    }

    /** Makes a token one that has been exchanged. */
    public void spend(String token) {
        jdbc.sql("update refresh_token set spent = true where hash = ?")
                .param(Secrets.hash(token))
                .update();
    }

    /** Forgets every token that was issued to a client. */
    public void revokeOfClient(Organisation organisation, String clientId) {
        jdbc.sql("delete from refresh_token where organisation_id = ? and client_id = ?")
                .params(organisation.id(), clientId)
                .update();
    }

    /** Forgets every token of a user. */
    public void revokeOfUser(Organisation organisation, String userId) {
        jdbc.sql("delete from refresh_token where organisation_id = ? and user_id = ?")
                .params(organisation.id(), userId)
                .update();
    }

    void spend(RefreshToken token) {
        jdbc.sql("update refresh_token set spent = true where hash = ?")
                .param(token.hash())
                .update();
    }

    private static RefreshToken read(ResultSet row, int number) throws SQLException {
        return new RefreshToken(
                row.getString("hash"),
                row.getString("client_id"),
                row.getString("user_id"),
                Scopes.read(row.getString("scopes")),
                row.getBoolean("spent"));
    }
}
