package cobrowse.simulator.console;

import cobrowse.simulator.console.Diagram.Arrow;
import cobrowse.simulator.console.Diagram.Box;
import cobrowse.simulator.console.StateTable.Move;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a lifecycle: layers from top to bottom, and between two layers a track of its own for each move that leaves or
 * comes round, so that no label lies on another.
 */
final class DiagramLayout {

    private static final int MARGIN = 12;
    private static final int BOX_WIDTH = 116;
    private static final int BOX_HEIGHT = 36;
    private static final int TRACK = 24;
    private static final int LANE = 16;
    private static final int CHARACTER = 7;

    private final StateTable table;
    private final DiagramGrid grid;

    private DiagramLayout(StateTable table) {
        this.table = table;
        this.grid = DiagramGrid.of(table);
    }

    static Diagram draw(StateTable table) {
        var layout = new DiagramLayout(table);
        var arrows = new ArrayList<Arrow>();
        arrows.add(layout.beginning());
        table.moves().forEach(move -> arrows.add(layout.arrow(move)));
        var width = layout.laneX(layout.grid.lanes().size()) + MARGIN - LANE / 2;
        var height = layout.top(layout.grid.lastLayer()) + BOX_HEIGHT + MARGIN;
        return new Diagram(table, width, height, layout.boxes(), arrows);
    }

    private List<Box> boxes() {
        return table.states().stream()
                .map(state -> new Box(
                        left(state), top(grid.layer(state)), BOX_WIDTH, BOX_HEIGHT, state, table.isFinal(state)))
                .toList();
    }

    private Arrow beginning() {
        var x = left(table.start()) + BOX_WIDTH / (grid.entering(table.start()).size() + 2);
        var path = "M%d,%d V%d".formatted(x, top(0) - TRACK, top(0));
        return new Arrow(path, x, top(0) - TRACK, "");
    }

    private Arrow arrow(Move move) {
        var from = leavingX(move);
        var track = departureY(move);
        var path = new StringBuilder("M%d,%d V%d".formatted(from, bottom(grid.layer(move.from())), track));
        if (grid.goesRound(move))
            path.append(" H%d V%d".formatted(laneX(grid.lanes().indexOf(move)), arrivalY(move)));
        path.append(" H%d V%d".formatted(enteringX(move), top(grid.layer(move.to()))));
        return new Arrow(path.toString(), from + 6, track - 5, move.on());
    }

    private int left(String state) {
        return MARGIN + grid.column(state) * pitch();
    }

    /** Columns are as far apart as the longest label is wide. */
    private int pitch() {
        return Math.max(BOX_WIDTH, longestLabel()) + LANE;
    }

    private int longestLabel() {
        return table.moves().stream()
                .mapToInt(move -> CHARACTER * move.on().length())
                .max()
                .orElse(0);
    }

    private int laneX(int lane) {
        var boxes = MARGIN + grid.columnCount() * pitch();
        var labels = table.moves().stream()
                .mapToInt(move -> leavingX(move) + CHARACTER * move.on().length() + LANE)
                .max()
                .orElse(0);
        return Math.max(boxes, labels) + lane * LANE;
    }

    private int leavingX(Move move) {
        var all = grid.leaving(move.from());
        return left(move.from()) + BOX_WIDTH * (all.indexOf(move) + 1) / (all.size() + 1);
    }

    /** The start has one arrow more, which comes from nowhere. */
    private int enteringX(Move move) {
        var all = grid.entering(move.to());
        var first = move.to().equals(table.start()) ? 1 : 0;
        return left(move.to()) + BOX_WIDTH * (all.indexOf(move) + 1 + first) / (all.size() + 1 + first);
    }

    private int top(int layer) {
        var y = MARGIN + channel(-1);
        for (var above = 0; above < layer; above++) y += BOX_HEIGHT + channel(above);
        return y;
    }

    private int bottom(int layer) {
        return top(layer) + BOX_HEIGHT;
    }

    /** The height between a layer and the next one. */
    private int channel(int above) {
        return TRACK
                * (1 + grid.departures(above).size() + grid.arrivals(above + 1).size());
    }

    private int departureY(Move move) {
        var layer = grid.layer(move.from());
        return bottom(layer) + TRACK * (1 + grid.departures(layer).indexOf(move));
    }

    private int arrivalY(Move move) {
        var layer = grid.layer(move.to());
        var below = grid.arrivals(layer).size() - grid.arrivals(layer).indexOf(move);
        return top(layer) - TRACK * below;
    }
}
