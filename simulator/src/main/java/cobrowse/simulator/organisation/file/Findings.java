package cobrowse.simulator.organisation.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is found wrong while a file is read. */
public final class Findings {

    /** More than that nobody reads. */
    private static final int MOST = 50;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** Remembers where a field stands. */
    void placed(String field, Place place) {
        places.put(field, place);
    }

    void add(String field, Place place, String problem, String fix) {
        if (findings.size() < MOST) findings.add(new Finding(field, place.line(), place.column(), problem, fix));
    }

    /** Adds something that is wrong with a field. It stands where the field does, or else where that does which lacks it. */
    public void add(String field, String problem, String fix) {
        add(field, place(field), problem, fix);
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** @throws BadFile when something was found */
    public void refuse() {
        if (findings.isEmpty()) return;
        findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        throw new BadFile(findings);
    }

    private Place place(String field) {
        for (var known = field; !known.isEmpty(); known = without(known)) {
            var place = places.get(known);
            if (place != null) return place;
        }
        return places.getOrDefault("", Place.START);
    }

    private static String without(String field) {
        return field.substring(0, Math.max(0, Math.max(field.lastIndexOf('.'), field.lastIndexOf('['))));
    }
}
