package cobrowse.simulator.webdeployments;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.DeploymentEntry;
import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.Words;
import cobrowse.simulator.organisation.file.Findings;
import cobrowse.simulator.webdeployments.WebDeployment.Channel;
import cobrowse.simulator.webdeployments.WebDeployment.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where web deployments are kept. */
@Repository
@Order(1)
public class WebDeployments implements Furnishing {

    private static final String COLUMNS =
            "select id, name, status, cobrowse_channels from deployment where organisation_id = ? ";

    private static final String INSERT = """
            insert into deployment (name, status, cobrowse_channels, organisation_id, id)
            values (?, ?, ?, ?, ?) on conflict do nothing""";

    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Lifecycle::spelt).toList();

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Configurations configurations;

    WebDeployments(JdbcClient jdbc, Organisations organisations, Configurations configurations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.configurations = configurations;
    }

    public Optional<WebDeployment> find(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "and id = ?")
                .params(organisation.id(), id)
                .query(WebDeployments::read)
                .optional();
    }

    /** The organisations that have a deployment with an id: one as a rule, more where several were made from one file. */
    public List<Organisation> owners(String id) {
        return jdbc.sql("select " + Organisations.COLUMNS + """
                         from deployment d join organisation o on o.id = d.organisation_id
                        where d.id = ? order by o.id""")
                .param(id)
                .query((row, number) -> organisations.read(row))
                .list();
    }

    /** In the order of their names. */
    public List<WebDeployment> all(Organisation organisation) {
        return jdbc.sql(COLUMNS + "order by name, id")
                .param(organisation.id())
                .query(WebDeployments::read)
                .list();
    }

    /**
     * Keeps a deployment that comes without a configuration, and makes the one that goes with it.
     *
     * @return false, and nothing is kept, when a deployment with that id is there already
     */
    public boolean insert(Organisation organisation, WebDeployment deployment) {
        if (!insertAlone(organisation, deployment)) return false;
        configurations.makeFor(organisation, deployment);
        return true;
    }

    boolean insertAlone(Organisation organisation, WebDeployment deployment) {
        return jdbc.sql(INSERT).params(values(organisation, deployment)).update() > 0;
    }

    public void save(Organisation organisation, WebDeployment deployment) {
        jdbc.sql("""
                        update deployment set name = ?, status = ?, cobrowse_channels = ?
                        where organisation_id = ? and id = ?""").params(values(organisation, deployment)).update();
    }

    public void delete(Organisation organisation, String id) {
        configurations.forget(organisation, id);
        jdbc.sql("delete from deployment where organisation_id = ? and id = ?")
                .params(organisation.id(), id)
                .update();
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        for (var entry : file.deployments()) {
            var deployment = deployment(entry);
            furniture.put(INSERT, values(organisation, deployment).toArray());
            configurations.putFor(furniture, organisation, deployment, named(entry), entry.signsCustomersIn());
        }
    }

    private static String named(DeploymentEntry entry) {
        return entry.configuration().isEmpty() ? entry.name() : entry.configuration();
    }

    @Override
    public void check(OrganisationFile file, Findings findings) {
        for (var i = 0; i < file.deployments().size(); i++) {
            if (CHANNELS.containsAll(file.deployments().get(i).cobrowse())) continue;
            findings.add(
                    "deployments[" + i + "].cobrowse",
                    "Not all of these are channels.",
                    "Write some of " + String.join(", ", CHANNELS) + ".");
        }
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        all(organisation)
                .forEach(deployment -> inventory.add(new DeploymentEntry(
                        deployment.id(),
                        deployment.name(),
                        Lifecycle.spelt(deployment.status()),
                        deployment.channels().stream().map(Lifecycle::spelt).toList(),
                        configurations.nameFor(organisation, deployment),
                        configurations.signInOn(organisation, deployment))));
    }

    private static WebDeployment deployment(DeploymentEntry entry) {
        var status = Status.valueOf(entry.status().toUpperCase(Locale.ROOT));
        return new WebDeployment(entry.id(), entry.name(), status, Channels.read(entry.cobrowse()));
    }

    private static List<Object> values(Organisation organisation, WebDeployment deployment) {
        return List.of(
                deployment.name(),
                deployment.status().name(),
                Words.write(deployment.channels().stream().map(Channel::name).toList()),
                organisation.id(),
                deployment.id());
    }

    private static WebDeployment read(ResultSet row, int number) throws SQLException {
        return new WebDeployment(
                row.getString("id"),
                row.getString("name"),
                Status.valueOf(row.getString("status")),
                Channels.read(Words.read(row.getString("cobrowse_channels"))));
    }
}
