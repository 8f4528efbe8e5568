package cobrowse.simulator.console;

import cobrowse.simulator.control.description.Description;
import cobrowse.simulator.organisation.Organisation;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All calls of the control API on one page, each with a form that sends it. */
@Controller
record LearnControl(Description description) {

    @GetMapping("/learn/control")
    ModelAndView show() {
        return new ModelAndView("learn/control", Map.of("subjects", description.subjects(), "demo", Organisation.DEMO));
    }
}
