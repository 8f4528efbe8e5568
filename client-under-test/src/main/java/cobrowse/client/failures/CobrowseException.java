package cobrowse.client.failures;

/**
 * A call that did not end as hoped: {@link Refused} by the API, {@link Unanswered}, or {@link Unreadable}. No message has a
 * secret or a token in it.
 */
public abstract sealed class CobrowseException extends RuntimeException permits Refused, Unanswered, Unreadable {

    private static final long serialVersionUID = 1;

    CobrowseException(String message) {
        super(message);
    }

    CobrowseException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Whether what was asked for may have happened all the same. Then look before you ask again: nothing says whether a
     * second start would be a second session.
     */
    public abstract boolean mayHaveBeenCarriedOut();
}
