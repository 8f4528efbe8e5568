package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where refresh tokens are kept, as hashes. */
@Repository
class RefreshTokens {

    private final JdbcClient jdbc;
    private final Ids ids;

    RefreshTokens(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    String issue(OAuthClient client, String userId, Set<String> scopes) {
        var token = ids.secret();
        jdbc.sql("""
                        insert into refresh_token (hash, organisation_id, client_id, user_id, scopes, spent)
                        values (?, ?, ?, ?, ?, false)""")
                .params(Secrets.hash(token), client.organisation().id(), client.id(), userId, Scopes.write(scopes))
                .update();
        return token;
    }

    /** The token, held until the transaction ends, so that it is used once. */
    Optional<RefreshToken> hold(Organisation organisation, String token) {
        return jdbc.sql("select * from refresh_token where organisation_id = ? and hash = ? for update")
                .params(organisation.id(), Secrets.hash(token))
                .query(RefreshTokens::read)
                .optional();
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
