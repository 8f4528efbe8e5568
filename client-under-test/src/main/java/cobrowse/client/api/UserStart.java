package cobrowse.client.api;

import java.util.Optional;

/**
 * A session with a user: seed 003's form.
 *
 * @param initiatorId without one it depends on the organisation whether the client stands for itself or is refused
 * @param type standard or remote
 */
public record UserStart(String userId, Optional<String> initiatorId, String type) {

    public static UserStart of(String userId) {
        return new UserStart(userId, Optional.empty(), "standard");
    }

    public UserStart by(String initiator) {
        return new UserStart(userId, Optional.of(initiator), type);
    }

    public UserStart remote() {
        return new UserStart(userId, initiatorId, "remote");
    }
}
