package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Rule;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All rules on one page, chapter by chapter. */
@Controller
record LearnRules(Curriculum curriculum, Catalogue catalogue) {

    @GetMapping("/learn")
    ModelAndView show() {
        var chapters = curriculum.chapters().stream()
                .map(chapter -> new Shown(
                        chapter.title(),
                        chapter.anchor(),
                        chapter.card().map(card -> card.name()).orElse(""),
                        chapter.rules().stream().map(Entry::of).toList()))
                .toList();
        return new ModelAndView(
                "learn/rules",
                Map.of("chapters", chapters, "count", catalogue.rules().size()));
    }

    record Shown(String title, String anchor, String call, java.util.List<Entry> rules) {}

    /** A rule in a line. */
    record Entry(String id, String says, String meets, String standing) {
        static Entry of(Rule<?> rule) {
            return new Entry(rule.id(), rule.says(), Outcome.of(rule), Standings.of(rule.source()));
        }
    }
}
