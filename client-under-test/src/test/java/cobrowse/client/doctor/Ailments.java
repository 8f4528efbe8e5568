package cobrowse.client.doctor;

import cobrowse.client.doctor.AilmentGroup.Ailment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** For each operation and each rule that is checked there, a start that breaks it and nothing before it. */
final class Ailments {

    private final Map<String, Ailment> byName = new TreeMap<>();

    Ailments() {
        List.of(new SessionAilments(), new CustomerAilments(), new PageAilments(), new EntranceAilments())
                .forEach(group -> byName.putAll(group.byName()));
    }

    /** Rules of every call are broken at one operation only. */
    Optional<Ailment> of(StartOperation operation, String rule) {
        return Optional.ofNullable(byName.get(name(operation, rule)));
    }

    Map<String, Ailment> all() {
        return byName;
    }

    static String name(StartOperation operation, String rule) {
        return operation.name() + " " + rule;
    }
}
