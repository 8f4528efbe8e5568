package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where authorization codes are kept, as hashes. */
@Repository
class AuthorizationCodes {

    /** RFC 6749 recommends at most ten minutes; no text says what the vendor does. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SimulatedClock clock;
    private final Ids ids;

    AuthorizationCodes(JdbcClient jdbc, SimulatedClock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    String issue(SignInRequest agreed, String userId) {
        var code = ids.secret();
        var organisation = agreed.knownClient().organisation();
        jdbc.sql("""
                        insert into authorization_code (hash, organisation_id, client_id, user_id, scopes, redirect_uri,
                                                        code_challenge, expires_at, spent)
                        values (?, ?, ?, ?, ?, ?, ?, ?, false)""")
                .params(
                        Secrets.hash(code),
                        organisation.id(),
                        agreed.knownClient().id(),
                        userId,
                        Scopes.write(agreed.scopes()),
                        agreed.redirectUri(),
                        agreed.challenge(),
                        clock.now(organisation).plus(LIFE).toEpochMilli())
                .update();
        return code;
    }

    /** The code, held until the transaction ends, so that it is used once. */
    Optional<AuthorizationCode> hold(Organisation organisation, String code) {
        return jdbc.sql("select * from authorization_code where organisation_id = ? and hash = ? for update")
                .params(organisation.id(), Secrets.hash(code))
                .query((row, number) -> read(row, clock.now(organisation).toEpochMilli()))
                .optional();
    }

    void spend(AuthorizationCode code) {
        jdbc.sql("update authorization_code set spent = true where hash = ?")
                .param(code.hash())
                .update();
    }

    private static AuthorizationCode read(ResultSet row, long now) throws SQLException {
        return new AuthorizationCode(
                row.getString("hash"),
                row.getString("client_id"),
                row.getString("user_id"),
                Scopes.read(row.getString("scopes")),
                row.getString("redirect_uri"),
                row.getString("code_challenge"),
                now >= row.getLong("expires_at"),
                row.getBoolean("spent"));
    }
}
