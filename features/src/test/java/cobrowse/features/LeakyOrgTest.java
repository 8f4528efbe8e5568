package cobrowse.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An org that answers every call with all it was told and more, in places where nobody expects it. */
class LeakyOrgTest {

    private static final Map<String, String> PLANTED = Map.of(
            "COBROWSE_CLIENT_ID", "5ec7e700-0000-4000-8000-00000000c11e",
            "COBROWSE_CLIENT_SECRET", "hushbackendsecret",
            "COBROWSE_NARROW_CLIENT_ID", "5ec7e700-0000-4000-8000-00000000c12e",
            "COBROWSE_NARROW_CLIENT_SECRET", "hushNarrow.secret",
            "COBROWSE_USER_TOKEN", "hush-token-of-ann",
            "COBROWSE_AGENT", "5ec7e700-0000-4000-8000-0000000000a1",
            "COBROWSE_AGENT_NAME", "Zenobia Quartermain",
            "COBROWSE_CUSTOMER", "5ec7e700-0000-4000-8000-0000000000c1",
            "COBROWSE_CUSTOMER_EMAIL", "zebedee@quartermain.example",
            "COBROWSE_CONVERSATION", "5ec7e700-0000-4000-8000-0000000000f1");

    @TempDir
    private Path folder;

    private HttpServer org;

    @BeforeEach
    void open() throws IOException {
        org = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        org.createContext("/", LeakyOrgTest::tell);
        org.setExecutor(Executors.newCachedThreadPool());
        org.start();
    }

    @AfterEach
    void close() {
        org.stop(0);
    }

    @Test
    void nothing_that_an_org_lets_out_gets_into_a_file_or_onto_the_screen() throws IOException, InterruptedException {
        var environment = new HashMap<>(PLANTED);
        environment.put(Environment.API, "http://localhost:" + org.getAddress().getPort());
        environment.put(Environment.LOGIN, environment.get(Environment.API));
        environment.put(Environment.ONLY, "@reading and not @control-api or @client-is-known");

        var ended = Fork.run(folder, environment);

        assertThat(ended.status()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("DIFFERENT: ");
        environment.put("the token that the org gave", "hush-issued-token");
        environment.put("the name in a field", "quartermain");
        Leaks.in(folder, environment);
    }

    /** A token where one is asked for; otherwise all that was planted, as values, as names of fields and as the code. */
    private static void tell(HttpExchange call) throws IOException {
        var asked = call.getRequestURI().getPath();
        var body = asked.equals(Clients.TOKEN)
                ? "{\"access_token\": \"hush-issued-token\", \"hushbackendsecret\": {\"quartermain\": 1}}"
                : everything(call);
        var sent = body.getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(asked.equals(Clients.TOKEN) ? 200 : 418, sent.length);
        try (var out = call.getResponseBody()) {
            out.write(sent);
        }
    }

    private static String everything(HttpExchange call) {
        var fields = PLANTED.values().stream()
                .map(value -> "\"%1$s\": \"%1$s\"".formatted(value))
                .collect(Collectors.joining(", "));
        return """
                {"code": "hushbackendsecret", "message": "%s", "attributes": {"quartermain": true}, "hushbackendsecret": {%s},
                 "list": [{"Zenobia Quartermain": 1}, {%s}]}""".formatted(call.getRequestHeaders().getFirst("Authorization"), fields, fields);
    }
}
