package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Organisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the last calls of the demo organisation to people; a script adds new ones as they come. */
@Controller
record ShowJournal(Waiting waiting, JournalLimits limits) {

    private static final int SHOWN = 50;

    @GetMapping("/learn/journal")
    ModelAndView show() {
        var reading = waiting.now(Organisation.DEMO, Search.everything(Optional.of(SHOWN)));
        var youngestFirst = new ArrayList<>(reading.entities());
        Collections.reverse(youngestFirst);
        return new ModelAndView(
                "journal/calls", Map.of("calls", youngestFirst, "shown", SHOWN, "kept", limits.allowAny()));
    }
}
