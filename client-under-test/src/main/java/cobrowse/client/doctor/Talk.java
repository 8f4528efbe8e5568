package cobrowse.client.doctor;

import java.util.List;
import java.util.Optional;

/**
 * A conversation, as far as a start depends on it.
 *
 * @param media chat, message, call or cobrowse
 * @param state queued, connected or disconnected
 * @param liveSessions their ids
 * @param pendingInvites their ids
 */
record Talk(
        String id,
        String media,
        String state,
        List<Member> members,
        Look<List<String>> liveSessions,
        Look<List<String>> pendingInvites) {

    /** @param browser none, live or gone */
    record Member(String id, String name, String purpose, Look<String> browser) {}

    Optional<Member> member(String memberId) {
        return members.stream().filter(member -> member.id().equals(memberId)).findFirst();
    }

    Optional<Member> customer() {
        return members.stream()
                .filter(member -> member.purpose().equals("customer"))
                .findFirst();
    }
}
