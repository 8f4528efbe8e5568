package cobrowse.simulator.control;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The simulator was given a token for its control API that it cannot take; it does not start without one instead. */
@SuppressWarnings("serial")
final class BadControlToken extends RuntimeException {

    private final String fix;

    BadControlToken(String problem, String fix) {
        super(problem);
        this.fix = fix;
    }

    /** Says so in a sentence, instead of thirty lines of where that was noticed. */
    static final class Analyzer extends AbstractFailureAnalyzer<BadControlToken> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable failure, BadControlToken cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.fix, cause);
        }
    }
}
