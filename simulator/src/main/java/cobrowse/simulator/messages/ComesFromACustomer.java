package cobrowse.simulator.messages;

import cobrowse.simulator.caller.CalledBy;
import java.util.Optional;

/** An attempt to hand in what a customer has said elsewhere. */
interface ComesFromACustomer extends CalledBy, SaysText {

    /** Whether the organisation has the integration through which it comes. */
    boolean knowsIntegration();

    /** When it was said, as it was written; empty where that is no time. */
    Optional<String> saidAt();

    /** The customer's address. */
    Optional<String> customer();
}
