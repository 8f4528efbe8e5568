package cobrowse.simulator.providers;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFile.ProviderEntry;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where co-browse providers are kept. */
@Repository
@Order(1)
public class Providers implements Furnishing {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Providers(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public List<Provider> all(Organisation organisation) {
        return jdbc.sql("select id, name, enabled from provider where organisation_id = ? order by id")
                .param(organisation.id())
                .query((row, number) ->
                        new Provider(row.getString("id"), row.getString("name"), row.getBoolean("enabled")))
                .list();
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation) {
        var rows = file.providers().stream()
                .map(it -> new Object[] {organisation.id(), it.id(), it.name(), it.enabled()})
                .toList();
        batches.batchUpdate("insert into provider (organisation_id, id, name, enabled) values (?, ?, ?, ?)", rows);
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        all(organisation).forEach(it -> inventory.add(new ProviderEntry(it.id(), it.name(), it.enabled())));
    }
}
