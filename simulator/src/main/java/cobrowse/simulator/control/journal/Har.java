package cobrowse.simulator.control.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An HTTP archive, as the specification of HAR 1.2 has it; fields that begin with an underscore are ours. */
record Har(Log log) {

    record Log(String version, Creator creator, List<Call> entries) {}

    record Creator(String name, String version) {}

    /** @param time in milliseconds, as the timings are */
    record Call(
            String startedDateTime,
            double time,
            Request request,
            Response response,
            Cache cache,
            Timings timings,
            @JsonProperty("_correlationId") String correlationId,
            @JsonProperty("_judged") EntryBody.Judged judged) {}

    /** @param headersSize -1 for not known, as everywhere */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            String method,
            String url,
            String httpVersion,
            List<Pair> cookies,
            List<Pair> headers,
            List<Pair> queryString,
            @Nullable PostData postData,
            long headersSize,
            long bodySize) {}

    /** @param params none: the text says it all */
    record PostData(String mimeType, List<Pair> params, String text) {}

    record Response(
            int status,
            String statusText,
            String httpVersion,
            List<Pair> cookies,
            List<Pair> headers,
            Content content,
            String redirectURL,
            long headersSize,
            long bodySize) {}

    record Content(long size, String mimeType, String text) {}

    record Pair(String name, String value) {}

    record Cache() {}

    /** @param send not measured, and so 0, as receive */
    record Timings(double send, @JsonProperty("wait") double waiting, double receive) {}
}
