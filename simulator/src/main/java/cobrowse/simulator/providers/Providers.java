package cobrowse.simulator.providers;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where co-browse providers are kept. */
@Repository
@Order(1)
public class Providers implements Furnishing {

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

    @Override
    public void furnish(OrganisationFile file, Organisation organisation) {
        for (var provider : file.providers()) {
            jdbc.sql("insert into provider (organisation_id, id, name, enabled) values (?, ?, ?, ?)")
                    .params(organisation.id(), provider.id(), provider.name(), provider.enabled())
                    .update();
        }
    }
}
