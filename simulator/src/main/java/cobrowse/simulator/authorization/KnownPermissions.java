package cobrowse.simulator.authorization;

import cobrowse.simulator.rulebook.Catalogue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The permissions that operations here ask for, as the vendor writes them: domain:entity:action. */
@Component
class KnownPermissions {

    private final ObjectProvider<Catalogue> catalogue;

    KnownPermissions(ObjectProvider<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order of the alphabet. */
    Set<String> all() {
        return catalogue.getObject().operations().stream()
                .flatMap(operation -> operation.card().permissions().permissions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What words allow, with what their asterisks stand for written out. */
    Set<String> meant(Set<String> words) {
        var meant = new TreeSet<>(words);
        if (words.stream().noneMatch(word -> word.contains(Policy.ALL) && word.length() > 1)) return meant;
        all().stream()
                .filter(known -> words.stream().anyMatch(word -> matches(word, known)))
                .forEach(meant::add);
        return meant;
    }

    private static boolean matches(String word, String known) {
        var wanted = word.split(":", -1);
        var parts = known.split(":", -1);
        if (wanted.length != parts.length) return false;
        return IntStream.range(0, parts.length)
                .allMatch(i -> wanted[i].equals(Policy.ALL) || wanted[i].equals(parts[i]));
    }
}
