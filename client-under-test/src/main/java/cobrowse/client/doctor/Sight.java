package cobrowse.client.doctor;

import java.util.List;
import java.util.Optional;

/**
 * What a check sees.
 *
 * @param fix instead of the check's own, where this case has a better one
 */
record Sight(Verdict verdict, String detail, Optional<String> fix) {

    static Sight passed(String detail) {
        return new Sight(Verdict.PASSED, detail, Optional.empty());
    }

    static Sight failed(String detail) {
        return new Sight(Verdict.FAILED, detail, Optional.empty());
    }

    static Sight stalls(String detail) {
        return new Sight(Verdict.STALLS, detail, Optional.empty());
    }

    static Sight unseen(String why) {
        return new Sight(Verdict.UNSEEN, why, Optional.empty());
    }

    static Sight of(boolean holds, String passed, String failed) {
        return holds ? passed(passed) : failed(failed);
    }

    /** Whether a word is one of those that are known. */
    static Sight oneOf(Optional<String> said, Sight missing, String... known) {
        return said.map(word -> of(
                        List.of(known).contains(word),
                        "It is " + Words.plain(word) + ".",
                        "It is " + Words.quoted(word) + "."))
                .orElse(missing);
    }

    Sight fixedBy(String better) {
        return new Sight(verdict, detail, Optional.of(better));
    }

    boolean isBroken() {
        return verdict == Verdict.FAILED || verdict == Verdict.STALLS;
    }
}
