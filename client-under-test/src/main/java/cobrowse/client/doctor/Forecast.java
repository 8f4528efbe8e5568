package cobrowse.client.doctor;

import java.util.Optional;

/**
 * What a start would answer now.
 *
 * @param status unknown where nobody would answer
 * @param code of a refusal, such as not.found
 * @param rule the id of the rule that decides it; none where every rule is kept
 * @param stalls whether the start is accepted, and not everything that it looks like comes of it
 * @param certain whether nothing that counts for it was out of sight
 */
public record Forecast(
        Optional<Integer> status, Optional<String> code, Optional<String> rule, boolean stalls, boolean certain) {

    /** Whether a start would be accepted, whatever comes of it. */
    public boolean isAccepted() {
        return status.filter(number -> number < 300).isPresent();
    }
}
