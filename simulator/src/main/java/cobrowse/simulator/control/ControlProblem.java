package cobrowse.simulator.control;

import org.springframework.http.HttpStatus;

/** A control call that cannot be carried out; nothing was changed. */
@SuppressWarnings("serial")
public final class ControlProblem extends RuntimeException {

    private final HttpStatus status;
    private final String field;
    private final String fix;

    private ControlProblem(HttpStatus status, String field, String problem, String fix) {
        super(problem, null, false, false);
        this.status = status;
        this.field = field;
        this.fix = fix;
    }

    public static ControlProblem badField(String field, String problem, String fix) {
        return new ControlProblem(HttpStatus.BAD_REQUEST, field, problem, fix);
    }

    public static ControlProblem noSuch(String thing, String id) {
        return new ControlProblem(
                HttpStatus.NOT_FOUND,
                thing,
                "There is no " + thing + " " + id + ".",
                "Take an id of this organisation.");
    }

    /** What is asked for is not there. */
    public static ControlProblem unknown(String field, String problem, String fix) {
        return new ControlProblem(HttpStatus.NOT_FOUND, field, problem, fix);
    }

    public static ControlProblem conflict(String field, String problem, String fix) {
        return new ControlProblem(HttpStatus.CONFLICT, field, problem, fix);
    }

    HttpStatus status() {
        return status;
    }

    String field() {
        return field;
    }

    String fix() {
        return fix;
    }
}
