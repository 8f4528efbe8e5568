package cobrowse.simulator.conversations;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * To whom an agent hands a conversation over. The vendor has one such body for any destination, one for agents and one for
 * queues.
 *
 * @param transferType Unattended unless it is said
 * @param address a user's id, a queue's, or a telephone number
 * @param userName the user's e-mail address
 */
public record TransferRequest(
        Optional<Type> transferType,
        Optional<String> userId,
        Optional<String> address,
        Optional<String> userName,
        Optional<String> queueId,
        Optional<String> queueName,
        Optional<Boolean> voicemail) {

    /** Whether the agent who hands over stays until the other answers. */
    public enum Type {
        Attended,
        Unattended
    }

    /** As far as it is about an agent. */
    TransferRequest toAgent() {
        return new TransferRequest(
                transferType, userId, Optional.empty(), userName, Optional.empty(), Optional.empty(), voicemail);
    }

    /** As far as it is about a queue. */
    TransferRequest toQueue() {
        return new TransferRequest(
                transferType,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                queueId,
                queueName,
                Optional.empty());
    }

    boolean isAttended() {
        return transferType.equals(Optional.of(Type.Attended));
    }

    /** How many destinations it names: an agent, a queue, an address. */
    long destinations() {
        return Stream.of(userId.or(() -> userName), queueId.or(() -> queueName), address)
                .flatMap(Optional::stream)
                .count();
    }

    boolean namesUser() {
        return userId.isPresent() || userName.isPresent();
    }

    boolean namesQueue() {
        return queueId.isPresent() || queueName.isPresent();
    }
}
