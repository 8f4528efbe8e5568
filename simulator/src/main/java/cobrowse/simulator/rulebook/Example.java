package cobrowse.simulator.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls on the demo organisation as shipped, made one after another; the last one shows the point. */
public record Example(List<Call> calls) {

    public static Example of(Call... calls) {
        return new Example(List.of(calls));
    }

    public Example then(Call call) {
        var more = new ArrayList<>(calls);
        more.add(call);
        return new Example(more);
    }

    /** The call that shows the point. */
    public Call last() {
        return calls.get(calls.size() - 1);
    }

    /**
     * Shell commands to copy and paste.
     *
     * @param base the simulator's address, without a slash at the end
     */
    public String asCurl(String base) {
        var before = calls.stream().limit(calls.size() - 1L).map(call -> call.asCurl(base, false));
        return Stream.concat(before, Stream.of(last().asCurl(base, true))).collect(Collectors.joining("\n"));
    }
}
