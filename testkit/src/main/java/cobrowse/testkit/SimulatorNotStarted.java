package cobrowse.testkit;

/** No simulator could be started; the message says why, with what the simulator itself had to say. */
@SuppressWarnings("serial")
public final class SimulatorNotStarted extends RuntimeException {

    SimulatorNotStarted(String problem) {
        super(problem);
    }

    SimulatorNotStarted(String problem, Throwable cause) {
        super(problem, cause);
    }
}
