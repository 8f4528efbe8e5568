package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Operation.Card;
import cobrowse.simulator.wire.Links;
import cobrowse.simulator.wire.PathDifference;
import cobrowse.simulator.wire.UnknownCalls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All operations on one page; and, for a call that is none of them, what was perhaps meant. */
@Controller
record LearnOperations(OperationParts all, OfficialWays official, ServedCalls served, UnknownCalls unknown) {

    private static final int MOST_NEAR = 3;

    /** @param changes what makes the call this operation */
    record Near(Card card, String anchor, List<String> changes) {}

    @GetMapping("/learn/operations")
    ModelAndView show(@RequestParam Optional<String> call) {
        var model = new HashMap<String, Object>(Map.of("operations", parts(), "ways", ways()));
        call.filter(text -> !text.isBlank()).map(AskedCall::read).ifPresent(asked -> {
            model.put("asked", asked.name());
            model.put("nearest", nearest(asked));
            found(asked).map(all::of).ifPresent(part -> model.put("found", part));
        });
        return new ModelAndView("learn/operations", model);
    }

    List<OperationPart> parts() {
        return all.all();
    }

    /** How to do the same officially, by the anchor of the operation. */
    private Map<String, OfficialWays.Way> ways() {
        var base = Links.to("");
        var ways = new HashMap<String, OfficialWays.Way>();
        parts().forEach(part -> official.of(part.card(), base).ifPresent(way -> ways.put(part.anchor(), way)));
        return ways;
    }

    /** The operation that the call means, unless it leads nowhere as well. */
    private Optional<Operation> found(AskedCall asked) {
        return served.meantBy(asked.method(), asked.path()).filter(operation -> !served.isDeadEnd(operation));
    }

    private List<Near> nearest(AskedCall asked) {
        var path = asked.path().split("\\?", 2)[0];
        return unknown.nearest(asked.method(), path, MOST_NEAR).stream()
                .map(card -> new Near(
                        card,
                        UnknownCalls.anchor(card),
                        PathDifference.between(asked.method(), path, card.method(), card.path())))
                .toList();
    }
}
