package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Operation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every operation's part of the page. */
@Component
record OperationParts(Catalogue catalogue, Curriculum curriculum, ServedCalls served) {

    List<OperationPart> all() {
        return catalogue.operations().stream().map(this::of).toList();
    }

    OperationPart of(Operation operation) {
        return new OperationPart(
                Curriculum.title(operation),
                operation.card(),
                curriculum.order(operation),
                served.isDeadEnd(operation));
    }
}
