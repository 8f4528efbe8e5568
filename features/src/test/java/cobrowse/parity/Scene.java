package cobrowse.parity;

import java.util.Comparator;

/**
 * Which scenario: told by words, not by lines, so that it is found again after an edit elsewhere.
 *
 * @param feature the file, from the folder of the features on
 * @param chapter the id of the rule that it is about; empty where it is about none
 * @param number tells apart scenarios that have all else in common, such as the rows of an outline; from 1
 */
public record Scene(String feature, String chapter, String title, int number) implements Comparable<Scene> {

    private static final Comparator<Scene> IN_ORDER = Comparator.comparing(Scene::feature)
            .thenComparing(Scene::chapter)
            .thenComparing(Scene::title)
            .thenComparingInt(Scene::number);

    /** For people to read. */
    public String inWords() {
        var which = number == 1 ? title : "%s (row %d)".formatted(title, number);
        return "%s: %s".formatted(chapter.isEmpty() ? feature : chapter, which);
    }

    @Override
    public int compareTo(Scene other) {
        return IN_ORDER.compare(this, other);
    }
}
