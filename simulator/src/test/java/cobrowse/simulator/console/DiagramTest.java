package cobrowse.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drawn lifecycle can be read. */
class DiagramTest {

    /** As wide as the widest letters of a line of 13 pixels, on average. */
    private static final int CHARACTER = 7;

    static Stream<Diagram> diagrams() {
        return StateTable.all().stream().map(DiagramLayout::draw);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void boxes_and_labels_do_not_overlap(Diagram diagram) {
        var things = new ArrayList<Rectangle>(labels(diagram));
        diagram.boxes().forEach(box -> things.add(new Rectangle(box.x(), box.y(), box.width(), box.height())));
        for (var one : things) {
            assertThat(things).filteredOn(other -> other != one).noneMatch(one::intersects);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everything_is_inside_the_picture(Diagram diagram) {
        var picture = new Rectangle(0, 0, diagram.width(), diagram.height());
        assertThat(labels(diagram)).allMatch(picture::contains);
        assertThat(diagram.boxes()).allMatch(box -> picture.contains(box.x(), box.y(), box.width(), box.height()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_move_has_its_arrow(Diagram diagram) {
        assertThat(diagram.arrows()).hasSize(diagram.table().moves().size() + 1).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void it_is_drawn_the_same_every_time(Diagram diagram) {
        assertThat(DiagramLayout.draw(diagram.table())).isEqualTo(diagram);
    }

    private static List<Rectangle> labels(Diagram diagram) {
        return diagram.arrows().stream()
                .filter(arrow -> !arrow.label().isEmpty())
                .map(arrow -> new Rectangle(
                        arrow.labelX(),
                        arrow.labelY() - 10,
                        CHARACTER * arrow.label().length(),
                        12))
                .toList();
    }
}
