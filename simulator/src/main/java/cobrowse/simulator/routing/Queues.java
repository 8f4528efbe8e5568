package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where queues are kept. */
@Repository
@Order(1)
public class Queues implements Furnishing {

    private static final String COLUMNS = """
            select id, name, takes_cobrowse, default_wrap_up_code, wrap_up_codes
            from queue where organisation_id = ?\s""";

    private final JdbcClient jdbc;

    Queues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Queue> find(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "and id = ?")
                .params(organisation.id(), id)
                .query(Queues::read)
                .optional();
    }

    /** In the order of their names. */
    List<Queue> all(Organisation organisation) {
        return jdbc.sql(COLUMNS + "order by name, id")
                .param(organisation.id())
                .query(Queues::read)
                .list();
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation) {
        for (var queue : file.queues()) {
            jdbc.sql("""
                            insert into queue
                            (organisation_id, id, name, takes_cobrowse, default_wrap_up_code, wrap_up_codes)
                            values (?, ?, ?, ?, ?, ?)""")
                    .param(organisation.id())
                    .param(queue.id())
                    .param(queue.name())
                    .param(queue.cobrowse())
                    .param(queue.defaultWrapUpCode())
                    .param(String.join(" ", queue.wrapUpCodes()))
                    .update();
        }
    }

    private static Queue read(ResultSet row, int number) throws SQLException {
        return new Queue(
                row.getString("id"),
                row.getString("name"),
                row.getBoolean("takes_cobrowse"),
                Optional.ofNullable(row.getString("default_wrap_up_code")),
                List.of(row.getString("wrap_up_codes").split(" ")));
    }
}
