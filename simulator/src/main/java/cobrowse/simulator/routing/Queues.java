package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFile.QueueEntry;
import cobrowse.simulator.organisation.Words;
import cobrowse.simulator.organisation.file.Findings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where queues are kept. */
@Repository
@Order(1)
public class Queues implements Furnishing {

    private static final String COLUMNS = """
            select id, name, takes_cobrowse, default_wrap_up_code, wrap_up_codes
            from queue where organisation_id = ?\s""";

    private static final String INSERT = """
            insert into queue (organisation_id, id, name, takes_cobrowse, default_wrap_up_code, wrap_up_codes)
            values (?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Queues(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public Optional<Queue> find(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "and id = ?")
                .params(organisation.id(), id)
                .query(Queues::read)
                .optional();
    }

    boolean isNamed(Organisation organisation, String name) {
        return all(organisation).stream().anyMatch(queue -> queue.name().equals(name));
    }

    /** In the order of their names. */
    public List<Queue> all(Organisation organisation) {
        return jdbc.sql(COLUMNS + "order by name, id")
                .param(organisation.id())
                .query(Queues::read)
                .list();
    }

    /** @return false, and nothing is kept, when a queue with that id is there already */
    public boolean insert(Organisation organisation, Queue queue) {
        return batches.update(INSERT + " on conflict do nothing", row(organisation, entry(queue, List.of()))) > 0;
    }

    public void save(Organisation organisation, Queue queue) {
        jdbc.sql("""
                        update queue set name = ?, takes_cobrowse = ?, default_wrap_up_code = ?, wrap_up_codes = ?
                        where organisation_id = ? and id = ?""")
                .param(queue.name())
                .param(queue.takesCobrowse())
                .param(queue.defaultWrapUpCode().orElse(null))
                .param(Words.write(queue.wrapUpCodes()))
                .param(organisation.id())
                .param(queue.id())
                .update();
    }

    public void delete(Organisation organisation, String id) {
        jdbc.sql("delete from queue where organisation_id = ? and id = ?")
                .params(organisation.id(), id)
                .update();
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        file.queues().forEach(queue -> furniture.put(INSERT, row(organisation, queue)));
    }

    private static @Nullable Object[] row(Organisation organisation, QueueEntry queue) {
        return new @Nullable Object[] {
            organisation.id(),
            queue.id(),
            queue.name(),
            queue.cobrowse(),
            queue.defaultWrapUpCode(),
            Words.write(queue.wrapUpCodes())
        };
    }

    /** Wrap-up codes have names, and a default code is one of them. */
    @Override
    public void check(OrganisationFile file, Findings findings) {
        for (var i = 0; i < file.queues().size(); i++) {
            var queue = file.queues().get(i);
            var path = "queues[" + i + "].";
            var usual = queue.defaultWrapUpCode();
            if (usual != null && !queue.wrapUpCodes().contains(usual)) {
                findings.add(path + "defaultWrapUpCode", "The queue has no such code.", "Add it to wrapUpCodes.");
            }
            if (!queue.wrapUpCodes().stream().allMatch(code -> code.matches("[^\\p{Cntrl}]{1,100}"))) {
                findings.add(
                        path + "wrapUpCodes",
                        "Not all of these are names.",
                        "Write 1 to 100 characters, none of them a tab.");
            }
        }
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        var members = members(organisation);
        all(organisation).forEach(queue -> inventory.add(entry(queue, members.getOrDefault(queue.id(), List.of()))));
    }

    private Map<String, List<String>> members(Organisation organisation) {
        var members = new HashMap<String, List<String>>();
        jdbc.sql("select queue_id, user_id from queue_member where organisation_id = ? order by queue_id, user_id")
                .param(organisation.id())
                .query(row -> {
                    members.computeIfAbsent(row.getString("queue_id"), id -> new ArrayList<>())
                            .add(row.getString("user_id"));
                });
        return members;
    }

    private static QueueEntry entry(Queue queue, List<String> members) {
        return new QueueEntry(
                queue.id(),
                queue.name(),
                queue.takesCobrowse(),
                queue.defaultWrapUpCode().orElse(null),
                queue.wrapUpCodes(),
                members);
    }

    private static Queue read(ResultSet row, int number) throws SQLException {
        return new Queue(
                row.getString("id"),
                row.getString("name"),
                row.getBoolean("takes_cobrowse"),
                Optional.ofNullable(row.getString("default_wrap_up_code")),
                Words.read(row.getString("wrap_up_codes")));
    }
}
