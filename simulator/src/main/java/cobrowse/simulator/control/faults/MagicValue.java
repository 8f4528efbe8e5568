package cobrowse.simulator.control.faults;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import java.util.Optional;

/**
 * A value that always fails in one way, so that a client can test its failure paths without a control call.
 *
 * @param place what it stands for, such as a provider
 * @param happens what comes of it, in a few words
 * @param status of the answer; 0 where none comes
 * @param rule the id of the rule behind the answer, where one is
 * @param call shows it, on the demo organisation as shipped
 */
public record MagicValue(String value, Place place, String happens, int status, Optional<String> rule, Call call) {

    /** What a value stands for. */
    public enum Place {
        PROVIDER("Providers", "`providerId` of a start in a chat"),
        ANYTHING("Any id", "every id in a path, a query or a body: a user's, a queue's, a conversation's, …"),
        USER("Users", "`initiator.id` or `userId` of a start"),
        QUEUE("Queues", "`routingData.queueId` of a start on a page"),
        CONVERSATION(
                "Conversations", "the conversation of a start in a chat, of an invite, or of the co-browse action"),
        CUSTOMER("Customers", "conversation and participant of an invite, or the conversation of a start in a chat");

        private final String title;
        private final String where;

        Place(String title, String where) {
            this.title = title;
            this.where = where;
        }

        public String title() {
            return title;
        }

        /** Where such a value is sent; words of the API stand in backticks. */
        public String where() {
            return where;
        }
    }

    public Example example() {
        return Example.of(call);
    }
}
