package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Who takes the work of which queue, as an organisation's file has it. Queues describe it. */
@Repository
@Order(2)
class MembersInFile implements Furnishing {

    private final JdbcOperations batches;

    MembersInFile(JdbcOperations batches) {
        this.batches = batches;
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation) {
        var members = file.queues().stream()
                .flatMap(queue ->
                        queue.members().stream().map(user -> new Object[] {organisation.id(), queue.id(), user}))
                .toList();
        batches.batchUpdate(QueueMembers.INSERT, members);
    }
}
