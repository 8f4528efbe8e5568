package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where authorization codes are kept, as hashes. */
@Repository
public class AuthorizationCodes {

    /**
     * What a user agreed to.
     *
     * @param challenge the SHA-256 of a secret that only the client which asked can tell
     */
    public record Consent(
            String clientId,
            String userId,
            Set<String> scopes,
            String redirectUri,
            String challenge,
            Instant expiresAt) {}

    /** RFC 6749 recommends at most ten minutes; no text says what the vendor does. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SimulatedClock clock;
    private final Ids ids;

    AuthorizationCodes(JdbcClient jdbc, SimulatedClock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    String issue(SignInRequest agreed, String userId) {
        var client = agreed.knownClient();
        var expiresAt = clock.now(client.organisation()).plus(LIFE);
        var consent =
                new Consent(client.id(), userId, agreed.scopes(), agreed.redirectUri(), agreed.challenge(), expiresAt);
        return issue(client.organisation(), consent);
    }

    /** Issues a code for a sign-in that need not have been. */
    public String issue(Organisation organisation, Consent consent) {
        var code = ids.secret();
        jdbc.sql("""
                        insert into authorization_code (hash, organisation_id, client_id, user_id, scopes, redirect_uri,
                                                        code_challenge, expires_at, spent)
                        values (?, ?, ?, ?, ?, ?, ?, ?, false)""")
                .params(
                        Secrets.hash(code),
                        organisation.id(),
                        consent.clientId(),
                        consent.userId(),
                        Scopes.write(consent.scopes()),
                        consent.redirectUri(),
                        consent.challenge(),
                        consent.expiresAt().toEpochMilli())
                .update();
        return code;
    }

    /** Makes a code one that has been used. */
    public void spend(String code) {
        jdbc.sql("update authorization_code set spent = true where hash = ?")
                .param(Secrets.hash(code))
                .update();
    }

    /** Forgets every code that was issued to a client. */
    public void revokeOfClient(Organisation organisation, String clientId) {
        jdbc.sql("delete from authorization_code where organisation_id = ? and client_id = ?")
                .params(organisation.id(), clientId)
                .update();
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
