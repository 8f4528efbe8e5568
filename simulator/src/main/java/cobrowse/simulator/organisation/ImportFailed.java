package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.file.BadFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** An organisation file that a start was to read in, and could not. */
@SuppressWarnings("serial")
final class ImportFailed extends RuntimeException {

    private final String todo;

    private ImportFailed(String message, String todo, Throwable cause) {
        super(message, cause);
        this.todo = todo;
    }

    static ImportFailed unreadable(Path file, IOException cause) {
        return new ImportFailed(
                "The organisation file " + file + " cannot be read.",
                "Name a file that is there: --simulator.organisation=FILE.",
                cause);
    }

    static ImportFailed wrong(Path file, BadFile cause) {
        var findings = cause.findings().stream()
                .map(finding -> System.lineSeparator() + "    " + finding)
                .collect(Collectors.joining());
        return new ImportFailed(
                "The organisation file " + file + " is refused:" + findings,
                "Correct it there, and start again. What may stand in it: GET /_sim/organisation-schema.json.",
                cause);
    }

    static ImportFailed taken(Path file, RuntimeException cause) {
        return new ImportFailed(
                "Another organisation has an id, a client or a token of the organisation file " + file + ".",
                "Give it others, or leave them out: they are made.",
                cause);
    }

    /** Says so instead of where it was noticed. */
    static final class Analyzer extends AbstractFailureAnalyzer<ImportFailed> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, ImportFailed cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.todo, cause);
        }
    }
}
