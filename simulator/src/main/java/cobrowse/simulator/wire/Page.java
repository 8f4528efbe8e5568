package cobrowse.simulator.wire;

import java.util.Optional;

/**
 * Which part of a listing is wanted.
 *
 * @param size entities on a page, 1 to {@value #MOST}
 * @param number the first page is 1
 */
public record Page(int size, int number) {

    public static final int MOST = 100;

    private static final int USUAL = 25;
    private static final int LAST = 10_000;

    /** The page that the query asks for; empty where it asks for none that can be. */
    public static Optional<Page> asked(Optional<String> pageSize, Optional<String> pageNumber) {
        return whole(pageSize, USUAL, MOST)
                .flatMap(size -> whole(pageNumber, 1, LAST).map(number -> new Page(size, number)));
    }

    public long offset() {
        return (long) (number - 1) * size;
    }

    private static Optional<Integer> whole(Optional<String> text, int usual, int most) {
        if (text.isEmpty()) return Optional.of(usual);
        return text.filter(digits -> digits.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most);
    }
}
