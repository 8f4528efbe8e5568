package cobrowse.simulator.console;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lifecycles, drawn and as tables. */
@Controller
class LearnStates {

    /** Drawn when somebody looks at them. */
    private final SingletonSupplier<List<Diagram>> diagrams = SingletonSupplier.of(
            () -> StateTable.all().stream().map(DiagramLayout::draw).toList());

    @GetMapping("/learn/states")
    ModelAndView show() {
        return new ModelAndView("learn/states", Map.of("diagrams", diagrams.obtain()));
    }
}
