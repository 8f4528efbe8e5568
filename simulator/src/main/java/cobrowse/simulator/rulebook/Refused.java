package cobrowse.simulator.rulebook;

import java.util.Map;
import java.util.Optional;

/** A broken rule on its way to the wire; it has no stack trace, for it is an answer and not an accident. */
@SuppressWarnings("serial")
public final class Refused extends RuntimeException {

    /**
     * What the wire needs to know.
     *
     * @param template the message with its {named} gaps; {@link #message()} has them filled
     * @param fault the one field to blame, where the body names one
     * @param headers headers that belong to this refusal, such as Retry-After
     */
    public record Answer(
            String ruleId,
            int status,
            String code,
            ErrorForm form,
            String template,
            Map<String, String> params,
            Optional<FieldFault> fault,
            Map<String, String> headers) {

        public String message() {
            return Refusal.fill(template, params);
        }
    }

    private final Answer answer;

    public Refused(Answer answer) {
        super(answer.message(), null, false, false);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
