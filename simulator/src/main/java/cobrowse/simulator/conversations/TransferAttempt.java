package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.TransferRules.NOBODY_IS_TRANSFERRED_TO_VOICEMAIL;
import static cobrowse.simulator.conversations.TransferRules.ONLY_CALLS_ARE_TRANSFERRED_OUTSIDE;
import static cobrowse.simulator.conversations.TransferRules.ONLY_CONNECTED_AGENTS_ARE_REPLACED;
import static cobrowse.simulator.conversations.TransferRules.TRANSFER_GOES_TO_AN_ACTIVE_USER;
import static cobrowse.simulator.conversations.TransferRules.TRANSFER_GOES_TO_A_QUEUE_THAT_EXISTS;
import static cobrowse.simulator.conversations.TransferRules.TRANSFER_GOES_TO_SOMEBODY_ELSE;
import static cobrowse.simulator.conversations.TransferRules.TRANSFER_NAMES_A_DESTINATION;
import static cobrowse.simulator.conversations.TransferRules.TRANSFER_NAMES_ONE_DESTINATION;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.routing.Queue;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;

/** An attempt to hand a conversation over, by whatever path. */
public record TransferAttempt(
        Caller caller,
        Sent<TransferRequest> sent,
        TransferRequest asked,
        Optional<Conversation> conversation,
        Optional<Participant> participant,
        Optional<User> toUser,
        Optional<Queue> toQueue,
        boolean isThereAlready)
        implements CalledBy, SendsBody, TransfersParticipant {

    /**
     * @param exists what an unknown conversation is answered with; it differs from path to path
     * @param takesPart what an unknown participant is answered with, likewise
     */
    public static Rulebook<TransferAttempt> rules(
            String operation, Rule<? super TransferAttempt> exists, Rule<? super TransferAttempt> takesPart) {
        return Rulebook.inOrder(
                operation,
                BODY_IS_WITHIN_512000_BYTES,
                CONTENT_TYPE_IS_JSON,
                BODY_IS_WELL_FORMED_JSON,
                exists,
                takesPart,
                TRANSFER_NAMES_A_DESTINATION,
                TRANSFER_NAMES_ONE_DESTINATION,
                NOBODY_IS_TRANSFERRED_TO_VOICEMAIL,
                TRANSFER_GOES_TO_A_QUEUE_THAT_EXISTS,
                TRANSFER_GOES_TO_AN_ACTIVE_USER,
                ONLY_CALLS_ARE_TRANSFERRED_OUTSIDE,
                ONLY_CONNECTED_AGENTS_ARE_REPLACED,
                TRANSFER_GOES_TO_SOMEBODY_ELSE);
    }
}
