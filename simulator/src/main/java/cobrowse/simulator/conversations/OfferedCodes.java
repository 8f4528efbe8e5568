package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.Queues;
import cobrowse.simulator.routing.WrapUpCodeBody;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows with which codes somebody may wrap up: those of the queue; none for who came through none. */
@Component
public class OfferedCodes {

    private final Queues queues;

    OfferedCodes(Queues queues) {
        this.queues = queues;
    }

    public List<WrapUpCodeBody> of(Organisation organisation, Participant participant) {
        return participant
                .queue()
                .map(NamedQueue::id)
                .flatMap(id -> queues.find(organisation, id))
                .map(queue ->
                        queue.wrapUpCodes().stream().map(WrapUpCodeBody::of).toList())
                .orElse(List.of());
    }
}
