package cobrowse.simulator.routing;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The wrap-up codes of an organisation. The posts know codes by their names, which queues have; the vendor knows them by
 * ids. A name that some queue has is a code by that alone, with an id that goes with the name; codes that callers made or
 * changed are kept by themselves.
 */
@Component
public class WrapUpCodes {

    private final Shelf<WrapUpCode> shelf;
    private final Queues queues;

    WrapUpCodes(Documents documents, Queues queues) {
        this.shelf = documents.shelf("wrap-up-code", WrapUpCode.class);
        this.queues = queues;
    }

    /** All, in the order of their names. */
    public List<WrapUpCode> all(Organisation organisation) {
        var codes = new TreeMap<String, WrapUpCode>();
        shelf.all(organisation).forEach(code -> codes.put(code.name(), code));
        var taken = codes.values().stream().map(WrapUpCode::id).collect(Collectors.toSet());
        queues.all(organisation).stream()
                .flatMap(queue -> queue.wrapUpCodes().stream())
                .forEach(name -> codes.computeIfAbsent(name, it -> WrapUpCode.bare(id(organisation, it, taken), it)));
        return List.copyOf(codes.values());
    }

    public Optional<WrapUpCode> find(Organisation organisation, String id) {
        return all(organisation).stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /** Those of a queue, in the queue's order. */
    public List<WrapUpCode> of(Organisation organisation, Queue queue) {
        var byName = all(organisation).stream().collect(Collectors.toMap(WrapUpCode::name, Function.identity()));
        return queue.wrapUpCodes().stream()
                .flatMap(name -> Stream.ofNullable(byName.get(name)))
                .toList();
    }

    boolean isNamed(Organisation organisation, String name) {
        return all(organisation).stream().anyMatch(code -> code.name().equals(name));
    }

    /** Keeps a code by itself, so that it stays when no queue has it. */
    void keep(Organisation organisation, WrapUpCode code) {
        if (!shelf.save(organisation, code.id(), code.name(), code))
            shelf.insert(organisation, code.id(), code.name(), code);
    }

    /** The code has another name now, in every queue too. */
    void rename(Organisation organisation, WrapUpCode old, WrapUpCode renamed) {
        keep(organisation, renamed);
        if (old.name().equals(renamed.name())) return;
        having(organisation, old)
                .forEach(queue -> queues.save(organisation, queue.renaming(old.name(), renamed.name())));
    }

    /** No queue has it any more. */
    void delete(Organisation organisation, WrapUpCode code) {
        shelf.delete(organisation, code.id());
        having(organisation, code).forEach(queue -> queues.save(organisation, queue.without(code.name())));
    }

    private List<Queue> having(Organisation organisation, WrapUpCode code) {
        return queues.all(organisation).stream()
                .filter(queue -> queue.wrapUpCodes().contains(code.name()))
                .toList();
    }

    /** Another one where a code that has another name by now has it. */
    private static String id(Organisation organisation, String name, Set<String> taken) {
        var id = Ids.goingWith(organisation.id() + "/wrap-up-code/" + name);
        while (taken.contains(id)) id = Ids.goingWith(id);
        return id;
    }
}
