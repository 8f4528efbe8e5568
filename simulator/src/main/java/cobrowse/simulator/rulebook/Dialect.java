package cobrowse.simulator.rulebook;

/** Whose API an operation belongs to. */
public enum Dialect {
    /** What public posts describe; the vendor publishes no such operation, or not used like this. */
    COMMUNITY("community"),
    /** What the vendor publishes. */
    PLATFORM("platform");

    private final String header;

    Dialect(String header) {
        this.header = header;
    }

    /** The value of the header Sim-Dialect. */
    public String header() {
        return header;
    }
}
