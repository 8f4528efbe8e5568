package cobrowse.simulator.organisation.file;

/** Where something stands in a file. The first line is 1, and so is the first column. */
public record Place(int line, int column) {

    /** Where a file begins. */
    public static final Place START = new Place(1, 1);
}
