package cobrowse.simulator.console;

import java.util.List;

/** A drawn lifecycle, in the units of an SVG's view box. */
record Diagram(StateTable table, int width, int height, List<Box> boxes, List<Arrow> arrows) {

    /** A state. @param last whether nothing leads out of it */
    record Box(int x, int y, int width, int height, String state, boolean last) {

        public int centre() {
            return x + width / 2;
        }

        public int middle() {
            return y + height / 2;
        }
    }

    /** A move. @param path what an SVG path calls d; its arrow head is at the end */
    record Arrow(String path, int labelX, int labelY, String label) {}

    public String viewBox() {
        return "0 0 %d %d".formatted(width, height);
    }

    /** The picture in a sentence, for those who cannot see it; the table says the rest. */
    public String summary() {
        return "%s: %d states and %d moves, from %s; the table below lists them all"
                .formatted(table.title(), boxes.size(), arrows.size() - 1, table.start());
    }
}
