package cobrowse.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Columns of the same width, two blanks between them. */
record Table(List<String> head, List<List<String>> rows) {

    List<String> lines(UnaryOperator<String> headline) {
        var lines = new ArrayList<String>();
        lines.add(headline.apply(line(head)));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private String line(List<String> cells) {
        var line = new StringBuilder();
        for (var column = 0; column < cells.size(); column++) {
            line.append(cells.get(column));
            line.append(" ".repeat(width(column) - cells.get(column).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        var widest = head.get(column).length();
        for (var row : rows) widest = Math.max(widest, row.get(column).length());
        return widest;
    }
}
