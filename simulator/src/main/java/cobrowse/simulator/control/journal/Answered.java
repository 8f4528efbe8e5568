package cobrowse.simulator.control.journal;

import cobrowse.simulator.control.journal.Asked.Header;
import cobrowse.simulator.wire.Correlation;
import cobrowse.simulator.wire.Overlooked;
import cobrowse.simulator.wire.TeachingHeaders;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered.
 *
 * @param body the record that the body was written from; what went out, where there is none
 */
record Answered(int status, List<Header> headers, @Nullable Object body) {

    private static final List<String> OURS = List.of(
            "Content-Type",
            Correlation.HEADER,
            TeachingHeaders.DIALECT,
            TeachingHeaders.BROKEN_RULE,
            Overlooked.HEADER,
            TeachingHeaders.FAULT,
            Recording.EXPLANATION,
            "Retry-After",
            "WWW-Authenticate",
            "Allow",
            "Location",
            "Cobrowse-Session-Token");

    static Answered of(HttpServletResponse response, @Nullable Object body) {
        var headers = new ArrayList<Header>();
        for (var name : OURS) {
            var value = response.getHeader(name);
            if (value != null) headers.add(new Header(name, value));
        }
        for (var link : response.getHeaders("Link")) headers.add(new Header("Link", link));
        return new Answered(response.getStatus(), List.copyOf(headers), body);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equals(name))
                .map(Header::value)
                .findFirst();
    }
}
