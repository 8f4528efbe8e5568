package cobrowse.simulator.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind {@code exec}.
 *
 * @param options the simulator's, with a free port where they name none
 * @param command what to run, with its arguments; empty when there is none
 */
record ExecLine(List<String> options, List<String> command) {

    private static final String PORT = "--server.port";

    static ExecLine of(List<String> words) {
        var border = words.indexOf("--");
        if (border < 0) return new ExecLine(words, List.of());
        var options = new ArrayList<>(words.subList(0, border));
        if (options.stream().noneMatch(option -> option.startsWith(PORT + "="))) options.add(PORT + "=0");
        return new ExecLine(List.copyOf(options), List.copyOf(words.subList(border + 1, words.size())));
    }
}
