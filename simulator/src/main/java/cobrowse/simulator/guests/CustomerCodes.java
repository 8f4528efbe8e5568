package cobrowse.simulator.guests;

import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of customers' identity provider, for which the simulator stands in; they are kept as hashes. */
@Repository
public class CustomerCodes {

    /** RFC 6749 recommends at most ten minutes. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    /** Who signs in, and for what. @param late when the code has run out */
    public record SignIn(String deploymentId, String participantId, String redirectUri, Instant late) {}

    private final JdbcClient jdbc;
    private final SimulatedClock clock;
    private final Ids ids;

    CustomerCodes(JdbcClient jdbc, SimulatedClock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** @return the code, which nobody is told again */
    public String issue(Organisation organisation, SignIn signIn) {
        var code = ids.secret();
        jdbc.sql("""
                        insert into customer_code (organisation_id, hash, deployment_id, participant_id, redirect_uri,
                          expires_at, spent)
                        values (?, ?, ?, ?, ?, ?, false)""")
                .param(organisation.id())
                .param(Secrets.hash(code))
                .param(signIn.deploymentId())
                .param(signIn.participantId())
                .param(signIn.redirectUri())
                .param(signIn.late().toEpochMilli())
                .update();
        return code;
    }

    /** The code, held until the transaction ends, so that it is used once. */
    Optional<CustomerCode> hold(Organisation organisation, String code) {
        var now = clock.now(organisation).toEpochMilli();
        return jdbc.sql("select * from customer_code where organisation_id = ? and hash = ? for update")
                .params(organisation.id(), Secrets.hash(code))
                .query((row, number) -> new CustomerCode(
                        row.getString("hash"),
                        row.getString("deployment_id"),
                        row.getString("participant_id"),
                        row.getString("redirect_uri"),
                        now >= row.getLong("expires_at"),
                        row.getBoolean("spent")))
                .optional();
    }

    void spend(Organisation organisation, CustomerCode code) {
        jdbc.sql("update customer_code set spent = true where organisation_id = ? and hash = ?")
                .params(organisation.id(), code.hash())
                .update();
    }
}
