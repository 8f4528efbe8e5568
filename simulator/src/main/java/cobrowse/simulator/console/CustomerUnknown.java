package cobrowse.simulator.console;

/** The address names nothing that is there. It has no stack trace, for it is an answer and not an accident. */
@SuppressWarnings("serial")
final class CustomerUnknown extends RuntimeException {

    CustomerUnknown() {
        super("no such organisation, customer or session", null, false, false);
    }
}
