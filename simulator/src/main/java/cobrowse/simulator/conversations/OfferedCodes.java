package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.Queues;
import cobrowse.simulator.routing.WrapUpCodeBody;
import cobrowse.simulator.routing.WrapUpCodes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows with which codes somebody may wrap up: those of the queue; none for who came through none. */
@Component
public class OfferedCodes {

    private final Queues queues;
    private final WrapUpCodes codes;

    OfferedCodes(Queues queues, WrapUpCodes codes) {
        this.queues = queues;
        this.codes = codes;
    }

    public List<WrapUpCodeBody> of(Organisation organisation, Participant participant) {
        return participant
                .queue()
                .map(NamedQueue::id)
                .flatMap(id -> queues.find(organisation, id))
                .map(queue -> codes.of(organisation, queue).stream()
                        .map(code -> WrapUpCodeBody.of(organisation, code))
                        .toList())
                .orElse(List.of());
    }
}
