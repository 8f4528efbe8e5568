package cobrowse.client.failures;

/**
 * An answer came that is no refusal and cannot be understood: cut off in the middle, empty, or not the JSON that the API
 * writes. What was asked for may have been carried out.
 */
public final class Unreadable extends CobrowseException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final boolean cutOff;

    /** @param cutOff whether the answer ended before its end, so that another try may bring all of it */
    public Unreadable(String what, int status, boolean cutOff, Throwable cause) {
        super(message(what, status), cause);
        this.status = status;
        this.cutOff = cutOff;
    }

    public Unreadable(String what, int status) {
        super(message(what, status));
        this.status = status;
        this.cutOff = false;
    }

    public int status() {
        return status;
    }

    public boolean isCutOff() {
        return cutOff;
    }

    @Override
    public boolean mayHaveBeenCarriedOut() {
        return true;
    }

    private static String message(String what, int status) {
        return "%s (status %d); it may have been carried out".formatted(what, status);
    }
}
