package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;

/** Who takes the work of which queue, as an organisation's file has it. Queues describe it. */
@Repository
@Order(2)
class MembersInFile implements Furnishing {

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        for (var queue : file.queues()) {
            queue.members().forEach(user -> furniture.put(QueueMembers.INSERT, organisation.id(), queue.id(), user));
        }
    }
}
