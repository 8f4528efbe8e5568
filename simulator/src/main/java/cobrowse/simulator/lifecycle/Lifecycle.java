package cobrowse.simulator.lifecycle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which signal moves a thing from which state to which: a table for the code, and a diagram for people.
 *
 * @param <S> the states
 * @param <G> the signals
 */
public record Lifecycle<S extends Enum<S>, G extends Enum<G>>(String of, S start, List<Move<S, G>> moves) {

    public record Move<S, G>(S from, G on, S to) {}

    public static <S, G> Move<S, G> move(S from, G on, S to) {
        return new Move<>(from, on, to);
    }

    /** @param of the thing that lives it, as people call it */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S extends Enum<S>, G extends Enum<G>> Lifecycle<S, G> lifecycle(
            String of, S start, Move<S, G>... moves) {
        return new Lifecycle<>(of, start, List.of(moves));
    }

    /** Where the signal leads; empty where it leads nowhere. */
    public Optional<S> next(S state, G signal) {
        return moves.stream()
                .filter(move -> move.from == state && move.on == signal)
                .map(Move::to)
                .findFirst();
    }

    /** The shortest way from a state to another, the first in the table of equals; none where there is none. */
    public List<Move<S, G>> way(S from, S to) {
        var seen = new HashSet<S>(List.of(from));
        var ways = new ArrayDeque<List<Move<S, G>>>(List.of(List.of()));
        while (!ways.isEmpty()) {
            var way = ways.remove();
            var reached = way.isEmpty() ? from : way.get(way.size() - 1).to;
            if (reached == to) return way;
            for (var move : moves) if (move.from == reached && seen.add(move.to)) ways.add(longer(way, move));
        }
        return List.of();
    }

    private static <T> List<T> longer(List<T> way, T step) {
        var longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }

    /** Whether no signal leads out of the state. */
    public boolean isFinal(S state) {
        return moves.stream().noneMatch(move -> move.from == state);
    }

    public String asMermaid() {
        return moves.stream()
                .map(move -> "  %s --> %s : %s\n".formatted(spelt(move.from), spelt(move.to), spelt(move.on)))
                .collect(Collectors.joining("", "stateDiagram-v2\n  [*] --> " + spelt(start) + "\n", ""));
    }

    /** As the wire and the docs spell a state or a signal: customer_accepted. */
    public static String spelt(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
