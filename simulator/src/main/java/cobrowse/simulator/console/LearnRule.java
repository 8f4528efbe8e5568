package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.Links;
import cobrowse.simulator.wire.UnknownCalls;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The lesson of a rule. */
@Controller
record LearnRule(Catalogue catalogue, OfficialWays official, ExactAnswers answers, NearestRules nearest) {

    /** @param anchor of an operation's part of the page of operations; empty where no operation insists on it */
    record Shown(String title, String call, String anchor, int at, int of) {
        static Shown of(Curriculum.Place place) {
            return new Shown(
                    place.title(),
                    place.card().map(card -> card.name()).orElse(""),
                    place.card().map(UnknownCalls::anchor).orElse(""),
                    place.at(),
                    place.of());
        }
    }

    @GetMapping("/learn/rules/{id}")
    ModelAndView show(@PathVariable String id, HttpServletRequest request) throws NoResourceFoundException {
        var rule = catalogue.find(id);
        return rule.isPresent() ? lesson(rule.get()) : nothing(id, request);
    }

    private ModelAndView lesson(Rule<?> rule) {
        var base = Links.to("");
        var model = new HashMap<String, Object>(Map.of(
                "rule", rule,
                "answer", answers.of(rule, base),
                "places",
                        official.curriculum().places(rule).stream()
                                .map(Shown::of)
                                .toList(),
                "ways", official.of(rule, base),
                "standing", Standings.of(rule.source()),
                "breaking", rule.lesson().breaking().asCurl(base),
                "keeping", rule.lesson().keeping().asCurl(base)));
        rule.otherwise().refusal().ifPresent(refusal -> model.put("refusal", refusal));
        rule.otherwise().symptom().ifPresent(symptom -> model.put("symptom", symptom));
        rule.source().disputedBy().ifPresent(other -> model.put("other", other));
        return new ModelAndView("learn/rule", model);
    }

    /** A page for those who read pages; for everybody else the answer that unknown paths get. */
    private ModelAndView nothing(String id, HttpServletRequest request) throws NoResourceFoundException {
        var reads = Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
        if (!reads) throw new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), "/learn/rules/" + id);
        Map<String, List<String>> model = Map.of("nearest", nearest.to(id));
        return new ModelAndView("learn/no-rule", model, HttpStatus.NOT_FOUND);
    }
}
