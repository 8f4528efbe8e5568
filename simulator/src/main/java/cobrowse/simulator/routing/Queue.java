package cobrowse.simulator.routing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Where work waits for agents.
 *
 * @param takesCobrowse whether co-browse is among its media types
 * @param wrapUpCodes by their names
 */
public record Queue(
        String id, String name, boolean takesCobrowse, Optional<String> defaultWrapUpCode, List<String> wrapUpCodes) {

    Queue named(String newName) {
        return new Queue(id, newName, takesCobrowse, defaultWrapUpCode, wrapUpCodes);
    }

    /** With these codes too, in their order. */
    Queue withCodes(List<String> names) {
        var codes = new LinkedHashSet<>(wrapUpCodes);
        codes.addAll(names);
        return new Queue(id, name, takesCobrowse, defaultWrapUpCode, List.copyOf(codes));
    }

    /** Without a code; without its default one it has none. */
    Queue without(String code) {
        return new Queue(
                id,
                name,
                takesCobrowse,
                defaultWrapUpCode.filter(usual -> !usual.equals(code)),
                wrapUpCodes.stream().filter(name -> !name.equals(code)).toList());
    }

    Queue renaming(String code, String now) {
        return new Queue(
                id,
                name,
                takesCobrowse,
                defaultWrapUpCode.map(usual -> usual.equals(code) ? now : usual),
                wrapUpCodes.stream().map(name -> name.equals(code) ? now : name).toList());
    }
}
