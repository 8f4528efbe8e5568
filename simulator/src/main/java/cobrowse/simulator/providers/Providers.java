package cobrowse.simulator.providers;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFile.ProviderEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where co-browse providers are kept. */
@Repository
@Order(1)
public class Providers implements Furnishing {

    private static final String INSERT =
            "insert into provider (organisation_id, id, name, enabled) values (?, ?, ?, ?)";

    private final JdbcClient jdbc;

    Providers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Provider> all(Organisation organisation) {
        return jdbc.sql("select id, name, enabled from provider where organisation_id = ? order by id")
                .param(organisation.id())
                .query((row, number) ->
                        new Provider(row.getString("id"), row.getString("name"), row.getBoolean("enabled")))
                .list();
    }

    public Optional<Provider> find(Organisation organisation, String id) {
        return all(organisation).stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst();
    }

    /** @return false, and nothing is kept, when a provider with that id is there already */
    public boolean insert(Organisation organisation, Provider provider) {
        return jdbc.sql(INSERT + " on conflict do nothing")
                        .params(organisation.id(), provider.id(), provider.name(), provider.enabled())
                        .update()
                > 0;
    }

    public void save(Organisation organisation, Provider provider) {
        jdbc.sql("update provider set name = ?, enabled = ? where organisation_id = ? and id = ?")
                .params(provider.name(), provider.enabled(), organisation.id(), provider.id())
                .update();
    }

    public void delete(Organisation organisation, String id) {
        jdbc.sql("delete from provider where organisation_id = ? and id = ?")
                .params(organisation.id(), id)
                .update();
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        file.providers().forEach(it -> furniture.put(INSERT, organisation.id(), it.id(), it.name(), it.enabled()));
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        all(organisation).forEach(it -> inventory.add(new ProviderEntry(it.id(), it.name(), it.enabled())));
    }
}
