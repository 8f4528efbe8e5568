package example;

/** The API refused. */
@SuppressWarnings("serial")
public final class Refused extends RuntimeException {

    private final int status;

    Refused(int status, String code) {
        super(status + " " + code);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
