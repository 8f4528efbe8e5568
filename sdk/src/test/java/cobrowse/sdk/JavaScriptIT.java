package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.testkit.SimulatedOrganisation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vendor's own JavaScript SDK under Node. */
class JavaScriptIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    void by_a_gateway_over_http_it_signs_in_calls_and_reads_a_refusal() throws Exception {
        try (var organisation = Running.organisation()) {
            var ended = Node.withSdk().run(told(organisation, "GATEWAY", Running.http()), "gateway.js");
            assertThat(ended.out()).contains("queue=Support").containsPattern("refused=404 not.found [0-9a-f-]{36}");
        }
    }

    @Test
    void by_a_gateway_over_tls() throws Exception {
        try (var organisation = Running.organisation()) {
            var told = told(organisation, "GATEWAY", Running.https("localhost"));
            assertThat(Node.withSdk().run(told, "gateway.js").out()).contains("queue=Support");
        }
    }

    @Test
    void without_the_authority_s_certificate_it_trusts_nobody() throws Exception {
        try (var organisation = Running.organisation()) {
            var told = told(organisation, "GATEWAY", Running.https("localhost"));
            told.remove("NODE_EXTRA_CA_CERTS");
            assertThat(Node.withSdk().run(told, "gateway.js").out()).doesNotContain("queue=");
        }
    }

    @Test
    void an_untouched_program_signs_in_at_one_host_and_calls_another() throws Exception {
        try (var organisation = Running.organisation()) {
            var told = told(organisation, "REGION", "genesys.test:" + Running.securePort());
            var ended = Node.withSdk().run(told, "--require", "./names-lead-here.js", "region.js");
            assertThat(ended.out()).contains("queue=Support");
        }
    }

    @Test
    void it_calls_every_operation_that_is_served() throws Exception {
        var node = Node.withSdk();
        var stages = new ArrayList<Stage>();
        try {
            var calls =
                    SdkCall.all().stream().map(call -> prepared(call, stages)).toList();
            var file = Files.writeString(folder.resolve("calls.json"), order(calls));
            var results = JSON.readTree(
                    node.run(Map.of(), "calls.js", file.toString()).out());
            assertThat(results.size()).isEqualTo(calls.size());
            for (var at = 0; at < calls.size(); at++) check(calls.get(at), results.get(at));
        } finally {
            stages.forEach(Stage::close);
        }
    }

    private static void check(PreparedCall call, JsonNode result) {
        assertThat(result.path("status").asInt()).as(result.toString()).isEqualTo(call.status());
    }

    private static PreparedCall prepared(SdkCall call, List<Stage> stages) {
        var stage = new Stage();
        stages.add(stage);
        return stage.prepare(call);
    }

    private static String order(List<PreparedCall> calls) {
        var gateway = Map.of(
                "protocol", "http", "host", "localhost", "port", Running.url().getPort());
        return JSON.writeValueAsString(Map.of("gateway", gateway, "calls", calls));
    }

    private static Map<String, String> told(SimulatedOrganisation organisation, String name, String where) {
        return new HashMap<>(Map.of(
                name,
                where,
                "CLIENT_ID",
                organisation.backend().id(),
                "CLIENT_SECRET",
                organisation.backend().secret(),
                "NODE_EXTRA_CA_CERTS",
                Running.caPem().toString()));
    }
}
