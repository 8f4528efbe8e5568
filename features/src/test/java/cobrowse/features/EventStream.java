package cobrowse.features;

import io.restassured.config.HttpClientConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;

/** One listener to server-sent events, who reads them in order. */
@SuppressWarnings("deprecation") // REST Assured takes no newer client
record EventStream(HttpClient client, Response answer, BufferedReader lines) {

    /** @param call with a token in it */
    static EventStream open(RequestSpecification call, String path) {
        var client = new DefaultHttpClient();
        var config = Http.config();
        var answer = call.config(config.httpClient(onlyWith(config.getHttpClientConfig(), client)))
                .accept("text/event-stream")
                .get(path);
        var lines = new BufferedReader(new InputStreamReader(answer.asInputStream(), StandardCharsets.UTF_8));
        return new EventStream(client, answer, lines);
    }

    /**
     * Waits for the next event of a type; the time-out of the connection sees that this ends.
     *
     * @return its data
     */
    String await(String type) {
        for (var line = next(type); !line.equals("event:" + type); line = next(type)) {}
        return next(type).substring("data:".length());
    }

    /** Cuts the line: closing the stream itself would wait for an end that never comes. */
    void close() {
        client.getConnectionManager().shutdown();
    }

    private String next(String type) {
        try {
            var line = lines.readLine();
            if (line == null) throw new AssertionError("The events ended before " + type + " was heard.");
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(type + " was never heard.", e);
        }
    }

    private static HttpClientConfig onlyWith(HttpClientConfig config, HttpClient client) {
        return config.httpClientFactory(() -> client);
    }
}
