package cobrowse.client.failures;

/** No answer came: the line broke, a time-out struck, or nobody was there. */
public final class Unanswered extends CobrowseException {

    private static final long serialVersionUID = 1;

    private final boolean mayHaveArrived;

    /** @param mayHaveArrived false only where the request surely did not reach the API */
    public Unanswered(String what, boolean mayHaveArrived, Throwable cause) {
        super(message(what, mayHaveArrived), cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    public Unanswered(String what, boolean mayHaveArrived) {
        super(message(what, mayHaveArrived));
        this.mayHaveArrived = mayHaveArrived;
    }

    @Override
    public boolean mayHaveBeenCarriedOut() {
        return mayHaveArrived;
    }

    private static String message(String what, boolean mayHaveArrived) {
        return what + (mayHaveArrived ? "; it may have been carried out" : "; it has not been carried out");
    }
}
