package cobrowse.simulator.control.faults;

/** A fault cuts the connection before the call is carried out. */
@SuppressWarnings("serial")
final class CutOff extends RuntimeException {

    CutOff() {
        super("the connection is cut by a fault", null, false, false);
    }
}
