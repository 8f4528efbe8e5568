package cobrowse.simulator.console;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cobrowse.simulator.control.faults.MagicValue;
import cobrowse.simulator.control.faults.MagicValue.Place;
import cobrowse.simulator.control.faults.MagicValues;
import cobrowse.simulator.wire.Links;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The values that always fail in one way, with a command for each. */
@Controller
class LearnMagic {

    /** @param status in words where there is none */
    record Row(String value, String happens, String status, String rule, String command) {}

    /** @param where such values are sent */
    record Part(String anchor, String title, String where, List<Row> rows) {}

    @GetMapping("/learn/magic")
    ModelAndView show() {
        var parts = byPlace().entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
        return new ModelAndView("learn/magic", Map.of("parts", parts));
    }

    static Map<Place, List<MagicValue>> byPlace() {
        return MagicValues.all().stream().collect(groupingBy(MagicValue::place, TreeMap::new, toList()));
    }

    static String status(MagicValue value) {
        return value.status() == 0 ? "none" : Integer.toString(value.status());
    }

    private static Part part(Place place, List<MagicValue> values) {
        var rows = values.stream().map(LearnMagic::row).toList();
        return new Part(place.name().toLowerCase(Locale.ROOT), place.title(), place.where(), rows);
    }

    private static Row row(MagicValue value) {
        return new Row(
                value.value(),
                value.happens(),
                status(value),
                value.rule().orElse(""),
                value.example().asCurl(Links.to("")));
    }
}
