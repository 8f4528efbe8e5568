package cobrowse.simulator.rulebook;

/** Whose API an operation belongs to. */
public enum Dialect {
    /** What public posts describe; the vendor publishes no such operation. */
    COMMUNITY("community"),
    /** What the vendor publishes. */
    PLATFORM("platform"),
    /** What the vendor publishes, and public posts use, too: with scopes or parameters of their own. */
    BOTH("community, platform");

    private final String header;

    Dialect(String header) {
        this.header = header;
    }

    /** The value of the header Sim-Dialect. */
    public String header() {
        return header;
    }

    /** Whether the vendor publishes it. */
    public boolean isOfPlatform() {
        return this != COMMUNITY;
    }

    /** Whether public posts describe it. */
    public boolean isOfCommunity() {
        return this != PLATFORM;
    }
}
