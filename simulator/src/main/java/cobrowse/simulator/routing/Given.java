package cobrowse.simulator.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks for fields that must stand in each of many things. */
final class Given {

    private Given() {}

    /** @return the field's name where one of the things lacks it */
    static <T> List<String> inEach(String field, List<T> things, Function<T, Optional<?>> value) {
        return things.stream().allMatch(thing -> value.apply(thing).isPresent()) ? List.of() : List.of(field);
    }
}
