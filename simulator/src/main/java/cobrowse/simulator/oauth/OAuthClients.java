package cobrowse.simulator.oauth;

import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.organisation.Words;
import cobrowse.simulator.organisation.file.Findings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where OAuth clients are kept, their secrets as hashes. */
@Repository
@Order(1)
public class OAuthClients implements Furnishing {

    private static final String JOINED = """
            select c.id as client_id, c.name as client_name, c.secret_hash, c.public_use, c.grants, c.scopes,
                   c.redirect_uris, c.user_id, c.permissions as client_permissions, c.description, c.state,
                   c.token_seconds, c.created_at, c.modified_at, c.modified_by,\s
            """ + Organisations.COLUMNS + """

            from oauth_client c join organisation o on o.id = c.organisation_id
            """;

    private static final String INSERT = """
            insert into oauth_client (name, secret_hash, public_use, grants, scopes, redirect_uris, user_id, permissions,
                                      description, state, token_seconds, created_at, modified_at, modified_by,
                                      organisation_id, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Organisations organisations;
    private final SimulatedClock clock;

    OAuthClients(JdbcClient jdbc, JdbcOperations batches, Organisations organisations, SimulatedClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The client of whichever organisation: a client's id says which that is. */
    public Optional<OAuthClient> find(String clientId) {
        return jdbc.sql(JOINED + "where c.id = ?")
                .param(clientId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** An organisation's client by its name or id. */
    public Optional<OAuthClient> named(Organisation organisation, String nameOrId) {
        return jdbc
                .sql(JOINED + "where o.id = ? and (c.name = ? or c.id = ?) order by c.id")
                .params(organisation.id(), nameOrId, nameOrId)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .findFirst();
    }

    /** An organisation's first client that may use a grant, by name. */
    public Optional<OAuthClient> using(Organisation organisation, String grant) {
        return all(organisation).stream()
                .filter(client -> client.grants().contains(grant))
                .findFirst();
    }

    public List<OAuthClient> all(Organisation organisation) {
        return jdbc.sql(JOINED + "where o.id = ? order by c.name, c.id")
                .param(organisation.id())
                .query((row, number) -> read(row))
                .list();
    }

    /** @return false, and nothing is kept, when a client of whichever organisation has that id already */
    public boolean insert(OAuthClient client) {
        return batches.update(INSERT + " on conflict do nothing", row(client)) > 0;
    }

    public void save(OAuthClient client) {
        batches.update("""
                update oauth_client set name = ?, secret_hash = ?, public_use = ?, grants = ?, scopes = ?,
                                        redirect_uris = ?, user_id = ?, permissions = ?, description = ?, state = ?,
                                        token_seconds = ?, created_at = ?, modified_at = ?, modified_by = ?
                where organisation_id = ? and id = ?""", row(client));
    }

    public void delete(OAuthClient client) {
        jdbc.sql("delete from oauth_client where organisation_id = ? and id = ?")
                .params(client.organisation().id(), client.id())
                .update();
    }

    private static @Nullable Object[] row(OAuthClient client) {
        var notes = client.notes();
        return new @Nullable Object[] {
            client.name(),
            client.secretHash(),
            client.publicUse(),
            Words.write(client.grants()),
            Words.write(client.keptScopes()),
            Words.write(client.redirectUris()),
            client.userId(),
            Words.write(client.permissions()),
            notes.description(),
            Lifecycle.spelt(notes.state()),
            notes.tokenSeconds().orElse(null),
            notes.createdAt().map(Instant::toEpochMilli).orElse(null),
            notes.modifiedAt().map(Instant::toEpochMilli).orElse(null),
            notes.modifiedBy().orElse(null),
            client.organisation().id(),
            client.id()
        };
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        var notes = ClientNotes.madeAt(clock.now(organisation));
        file.clients()
                .forEach(entry -> furniture.put(
                        INSERT, row(ClientsInFile.client(entry, organisation).noted(notes))));
    }

    @Override
    public void check(OrganisationFile file, Findings findings) {
        ClientsInFile.check(file.clients(), findings);
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        all(organisation).forEach(client -> inventory.add(ClientsInFile.entry(client)));
    }

    private OAuthClient read(ResultSet row) throws SQLException {
        return new OAuthClient(
                organisations.read(row),
                row.getString("client_id"),
                row.getString("client_name"),
                row.getString("secret_hash"),
                row.getBoolean("public_use"),
                Scopes.read(row.getString("grants")),
                Scopes.read(row.getString("scopes")),
                Scopes.read(row.getString("redirect_uris")),
                row.getString("user_id"),
                Set.copyOf(Words.read(row.getString("client_permissions"))),
                ClientNotes.read(row));
    }
}
