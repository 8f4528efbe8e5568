package cobrowse.simulator.console;

import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.organisation.Organisation;

/** The customer whom a page is for, and whom its browser SDK speaks for. */
record Customer(Organisation organisation, Participant participant) {

    String id() {
        return participant.id();
    }

    /** Where the customer's window is, and below it all that the SDK calls. */
    String path() {
        return "/customer/%s/%s".formatted(organisation.id(), id());
    }
}
