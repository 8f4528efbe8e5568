package cobrowse.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A run of test classes of its own inside a test, with a simulator of its own. */
record Run(TestExecutionSummary summary) {

    /** @param property and value of a configuration parameter */
    static Run of(Class<?> tests, String property, String value) {
        var listener = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .configurationParameter(property, value)
                .build();
        LauncherFactory.create().execute(request, listener);
        return new Run(listener.getSummary());
    }

    List<String> failures() {
        return summary.getFailures().stream()
                .map(failure -> trace(failure.getException()))
                .toList();
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
