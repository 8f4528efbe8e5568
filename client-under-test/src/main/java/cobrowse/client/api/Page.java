package cobrowse.client.api;

/**
 * Which part of a listing is wanted.
 *
 * @param size 1 to {@value #MOST}
 * @param number the first page is 1
 */
public record Page(int size, int number) {

    public static final int MOST = 100;

    public static Page first() {
        return new Page(MOST, 1);
    }

    public Page next() {
        return new Page(size, number + 1);
    }
}
