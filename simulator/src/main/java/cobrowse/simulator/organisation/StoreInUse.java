package cobrowse.simulator.organisation;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that another simulator has the folder, instead of thirty lines of where that was noticed. */
class StoreInUse extends AbstractFailureAnalyzer<SQLException> {

    private static final int H2_DATABASE_ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() != H2_DATABASE_ALREADY_OPEN) return null;
        return new FailureAnalysis(
                "The folder of --simulator.data is in use by another simulator.",
                "Stop that one, or give this one a folder of its own.",
                cause);
    }
}
