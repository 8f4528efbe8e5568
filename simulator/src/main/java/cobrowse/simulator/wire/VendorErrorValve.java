package cobrowse.simulator.wire;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Writes in the vendor's form what the container itself refuses, such as a request line that is none. */
final class VendorErrorValve extends ErrorReportValve {

    private final ErrorWriter errors;

    VendorErrorValve(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            var body = errors.prepare(request, response, PlainError.of(response.getStatus()));
            var writer = response.getReporter();
            if (writer == null) return;
            writer.write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // The caller has left; there is nobody to tell.
        }
    }
}
