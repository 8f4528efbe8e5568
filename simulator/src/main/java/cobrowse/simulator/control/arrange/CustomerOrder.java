package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.Orders;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Browser;
import cobrowse.simulator.lifecycle.Ids;
import java.time.Instant;
import java.util.Optional;

/**
 * What a customer is to be.
 *
 * @param browser none, live or gone; by default live where the medium runs in a page and the conversation goes on
 */
record CustomerOrder(Optional<String> id, Optional<String> name, Optional<String> browser) {

    static final CustomerOrder USUAL = new CustomerOrder(Optional.empty(), Optional.empty(), Optional.empty());

    Participant customer(Conversation conversation, Ids ids, Instant now) {
        return Participant.customer(
                Given.id(id, ids),
                conversation.id(),
                Given.text("name", name, "Customer"),
                browser.isEmpty() ? Stage.usualBrowser(conversation) : Orders.word("browser", browser, Browser.class),
                now);
    }
}
