package cobrowse.simulator.guests;

import cobrowse.simulator.caller.Secrets;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where guests are kept who have signed in, their refresh tokens as hashes, and the key by which their JWTs are signed. */
@Repository
class Guests {

    private final JdbcClient jdbc;
    private final Ids ids;

    Guests(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    Guest begin(Organisation organisation, CustomerCode code, String refreshToken) {
        var guest = new Guest(organisation, ids.next(), code.deploymentId(), code.participantId());
        jdbc.sql(
                        "insert into guest_session (organisation_id, id, hash, deployment_id, participant_id) values (?, ?, ?, ?, ?)")
                .params(
                        organisation.id(),
                        guest.session(),
                        Secrets.hash(refreshToken),
                        guest.deploymentId(),
                        guest.participantId())
                .update();
        return guest;
    }

    Optional<Guest> find(Organisation organisation, String session) {
        return one(organisation, "id", session);
    }

    Optional<Guest> holding(Organisation organisation, String refreshToken) {
        return one(organisation, "hash", Secrets.hash(refreshToken));
    }

    void end(Guest guest) {
        jdbc.sql("delete from guest_session where organisation_id = ? and id = ?")
                .params(guest.organisation().id(), guest.session())
                .update();
    }

    /** Made when it is wanted first, by whichever simulator that is. */
    String key(Organisation organisation) {
        return existingKey(organisation).orElseGet(() -> {
            jdbc.sql("insert into guest_key (organisation_id, secret) values (?, ?) on conflict do nothing")
                    .params(organisation.id(), ids.secret())
                    .update();
            return existingKey(organisation).orElseThrow();
        });
    }

    Optional<String> existingKey(Organisation organisation) {
        return jdbc.sql("select secret from guest_key where organisation_id = ?")
                .param(organisation.id())
                .query(String.class)
                .optional();
    }

    private Optional<Guest> one(Organisation organisation, String column, String value) {
        return jdbc.sql("select id, deployment_id, participant_id from guest_session where organisation_id = ? and "
                        + column + " = ?")
                .params(organisation.id(), value)
                .query((row, number) -> read(organisation, row))
                .optional();
    }

    private static Guest read(Organisation organisation, ResultSet row) throws SQLException {
        return new Guest(
                organisation, row.getString("id"), row.getString("deployment_id"), row.getString("participant_id"));
    }
}
