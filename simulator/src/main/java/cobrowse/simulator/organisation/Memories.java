package cobrowse.simulator.organisation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that is kept in memory of organisations, wherever. */
@Component
public class Memories {

    private final ObjectProvider<Remembers> memories;
    private final LastUses uses;

    Memories(ObjectProvider<Remembers> memories, LastUses uses) {
        this.memories = memories;
        this.uses = uses;
    }

    /** An organisation begins anew. */
    public void forget(String organisationId) {
        memories.forEach(memory -> memory.forget(organisationId));
    }

    /** An organisation is gone. */
    public void bury(String organisationId) {
        forget(organisationId);
        uses.forget(organisationId);
    }
}
