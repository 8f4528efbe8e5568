package cobrowse.simulator.wire;

/**
 * Thrown by a call that has to be made again, after something that must not happen inside its transaction: because it
 * takes long, or has to stay though the call is rolled back.
 */
@SuppressWarnings("serial")
public final class OnceMore extends RuntimeException {

    private final transient Runnable first;

    /** @param first is run while the call holds nothing; what it throws becomes the answer */
    public OnceMore(Runnable first) {
        super("made once more", null, false, false);
        this.first = first;
    }

    void first() {
        first.run();
    }
}
