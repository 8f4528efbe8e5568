package cobrowse.simulator.console;

import static java.util.Comparator.comparingInt;

import cobrowse.simulator.console.StateTable.Move;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who stands where: states in layers by their longest distance from the start, and beside each other in a layer. Moves
 * to the next layer go straight there; all others go round by lanes on the right, the inner lanes for the later layers.
 */
record DiagramGrid(StateTable table, Map<String, Integer> layers, Map<String, Integer> columns, List<Move> lanes) {

    static DiagramGrid of(StateTable table) {
        var layers = new HashMap<String, Integer>();
        place(table, table.start(), 0, List.of(), layers);
        var columns = new HashMap<String, Integer>();
        var filled = new HashMap<Integer, Integer>();
        for (var state : table.states())
            columns.put(state, filled.merge(layers.getOrDefault(state, 0), 1, Integer::sum) - 1);
        var lanes = table.moves().stream()
                .filter(move -> layers.getOrDefault(move.to(), 0) != layers.getOrDefault(move.from(), 0) + 1)
                .sorted(comparingInt((Move move) -> layers.getOrDefault(move.from(), 0))
                        .reversed())
                .toList();
        return new DiagramGrid(table, layers, columns, lanes);
    }

    /** Follows every way that does not come back to where it has been. */
    private static void place(
            StateTable table, String state, int layer, List<String> way, Map<String, Integer> layers) {
        if (way.contains(state)) return;
        layers.merge(state, layer, Math::max);
        var further = Stream.concat(way.stream(), Stream.of(state)).toList();
        for (var move : table.moves()) {
            if (move.from().equals(state)) place(table, move.to(), layer + 1, further, layers);
        }
    }

    int layer(String state) {
        return layers.getOrDefault(state, 0);
    }

    int column(String state) {
        return columns.getOrDefault(state, 0);
    }

    int lastLayer() {
        return layers.values().stream().mapToInt(layer -> layer).max().orElse(0);
    }

    int columnCount() {
        return 1 + columns.values().stream().mapToInt(column -> column).max().orElse(0);
    }

    boolean goesRound(Move move) {
        return lanes.contains(move);
    }

    /** How far to the right a move leads: a column, or a lane beyond all columns. */
    int reach(Move move) {
        return goesRound(move) ? columnCount() + lanes.indexOf(move) : column(move.to());
    }

    /** The moves out of a state, from the left to the right. */
    List<Move> leaving(String state) {
        return table.moves().stream()
                .filter(move -> move.from().equals(state))
                .sorted(comparingInt(this::reach))
                .toList();
    }

    /** The moves into a state, from the left to the right. */
    List<Move> entering(String state) {
        return table.moves().stream()
                .filter(move -> move.to().equals(state))
                .sorted(comparingInt((Move move) -> goesRound(move) ? reach(move) : column(move.from())))
                .toList();
    }

    /** The moves that leave a layer, from the upper to the lower track: the further right, the higher. */
    List<Move> departures(int layer) {
        var moves = new ArrayList<Move>();
        for (var state : table.states()) if (layer(state) == layer) moves.addAll(leaving(state));
        moves.sort(comparingInt(this::reach));
        Collections.reverse(moves);
        return moves;
    }

    /** The moves that come round to a layer, from the upper to the lower track. */
    List<Move> arrivals(int layer) {
        return lanes.stream().filter(move -> layer(move.to()) == layer).toList();
    }
}
