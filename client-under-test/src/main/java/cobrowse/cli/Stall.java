package cobrowse.cli;

import cobrowse.cli.screen.Ink;
import cobrowse.cli.screen.Screen;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call that was accepted, and nothing will come of it: only a simulator says so. */
record Stall(String rule, Optional<URI> lesson) {

    static Optional<Stall> of(Optional<String> rule, Optional<URI> lesson) {
        return rule.map(id -> new Stall(id, lesson));
    }

    List<String> lines(Screen screen) {
        var lines = new ArrayList<String>();
        lines.add(screen.in(Ink.YELLOW, "Warning: ") + "it was accepted, and nothing will come of it.");
        lines.add("  rule                      " + rule);
        lesson.ifPresent(link -> lines.add("  lesson                    " + link));
        return lines;
    }
}
