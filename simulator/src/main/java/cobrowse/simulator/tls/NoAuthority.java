package cobrowse.simulator.tls;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** There is no place to keep a certificate authority, or there is none to be read in it; HTTPS cannot be spoken. */
@SuppressWarnings("serial")
final class NoAuthority extends RuntimeException {

    private final String fix;

    NoAuthority(String problem, String fix, Throwable cause) {
        super(problem, cause);
        this.fix = fix;
    }

    /** Says so in a sentence, instead of thirty lines of where that was noticed. */
    static final class Analyzer extends AbstractFailureAnalyzer<NoAuthority> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable failure, NoAuthority cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.fix, cause);
        }
    }
}
