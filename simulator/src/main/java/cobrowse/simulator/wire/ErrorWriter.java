package cobrowse.simulator.wire;

import cobrowse.simulator.lifecycle.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes errors in the vendor's form where no endpoint was reached: in filters, and in the container. */
@Component
public class ErrorWriter {

    private final JsonMapper json;
    private final Ids ids;

    ErrorWriter(JsonMapper json, Ids ids) {
        this.json = json;
        this.ids = ids;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, PlainError error) throws IOException {
        if (response.isCommitted()) return;
        response.getOutputStream().write(prepare(request, response, error).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    /** Sets status and headers. @return the body */
    String prepare(HttpServletRequest request, HttpServletResponse response, PlainError error) {
        var id = Correlation.of(request).isEmpty() ? ids.next() : Correlation.of(request);
        response.setStatus(error.status());
        response.setHeader(Correlation.HEADER, id);
        SafeHeaders.set(response);
        response.setContentType(ErrorBodies.type(request.getRequestURI()).toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return json.writeValueAsString(ErrorBodies.plain(error, request, id));
    }
}
