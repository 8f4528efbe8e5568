package cobrowse.client.doctor;

import java.util.Optional;

/**
 * A finding, and what a start would answer if this were the first thing wrong.
 *
 * @param rule the one that would decide
 */
record Examined(Finding finding, Optional<Integer> status, Optional<String> code, Optional<String> rule) {

    /** Something that no rule of the catalogue is about. */
    static Examined ruleless(Finding finding) {
        return new Examined(finding, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Verdict verdict() {
        return finding.verdict();
    }

    /** Whether it is out of sight whether a rule is kept. */
    boolean hidesRule() {
        return verdict() == Verdict.UNSEEN && !finding.rules().isEmpty();
    }
}
