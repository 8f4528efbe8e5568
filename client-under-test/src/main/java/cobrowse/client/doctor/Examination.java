package cobrowse.client.doctor;

import cobrowse.client.doctor.StrictJson.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a start is asked, once it is known who calls.
 *
 * @param order in which the API asks
 */
record Examination<W>(Function<Plan, Read<W>> reading, List<Check<? super W>> order) {

    Examination {
        order = List.copyOf(order);
    }

    List<Examined> examine(Plan plan, Readings readings) {
        var read = reading.apply(plan);
        var scene = new Scene(plan, read.malformed(), readings);
        var examined = new ArrayList<Examined>();
        for (var check : order) {
            var found = check.examine(read.value(), scene);
            found.ifPresent(examined::add);
            // Nobody looks into a body that is refused as such.
            if (BodyChecks.ALL.contains(check)
                    && found.filter(Examination::isRefused).isPresent()) break;
        }
        return examined;
    }

    private static boolean isRefused(Examined found) {
        return found.verdict() == Verdict.FAILED;
    }
}
