package cobrowse.simulator.control.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.simulator.wire.Sent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an endpoint lacks is said with where to put it, and what a record says is written as OpenAPI wants it. */
class DescriberTest {

    record Inner(String place) {}

    record Thing(
            String id,
            Optional<String> maybe,
            List<String> names,
            @JsonUnwrapped Inner inner) {}

    static class Speechless {
        @GetMapping
        Thing read() {
            throw new UnsupportedOperationException();
        }
    }

    private final Schemas schemas = new Schemas(Javadocs.read(), new JsonMapper());

    DescriberTest() throws IOException {}

    @Test
    void an_endpoint_without_a_sentence_is_named() throws Exception {
        var handler = new HandlerMethod(new Speechless(), Speechless.class.getDeclaredMethod("read"));
        var endpoint = new Endpoint("GET", "/_sim/things", handler);
        var describer = new Describer(Javadocs.read(), new Notes(), schemas);

        assertThatThrownBy(() -> describer.describe(List.of(endpoint), new JsonMapper().createObjectNode()))
                .hasMessageContaining("GET /_sim/things says nothing of itself: give Speechless.read a Javadoc");
    }

    @Test
    void a_body_without_an_example_is_named_with_the_file_that_wants_one() throws Exception {
        var described = described("body", Sent.class);

        assertThatThrownBy(described::call).hasMessageContaining("POST /_sim/things takes a body. Put an example into");
    }

    @Test
    void an_answer_that_says_nothing_of_its_fields_is_named() throws Exception {
        var described = described("anything");

        assertThatThrownBy(described::call)
                .hasMessageContaining("POST /_sim/things answers Object, which says nothing");
    }

    @Test
    void what_may_be_left_out_is_not_required() {
        assertThat(schema().path("required").valueStream().map(JsonNode::asString))
                .contains("id", "names")
                .doesNotContain("maybe");
    }

    @Test
    void what_jackson_unwraps_is_unwrapped() {
        assertThat(schema().toString()).contains("\"place\"").doesNotContain("\"inner\"");
    }

    private JsonNode schema() {
        schemas.refer(Thing.class);
        return schemas.collected().path("DescriberTest.Thing");
    }

    private Callable<Void> described(String method, Class<?>... parameters) throws Exception {
        var handler = new HandlerMethod(new Taking(), Taking.class.getDeclaredMethod(method, parameters));
        var endpoint = new Endpoint("POST", "/_sim/things", handler);
        return () -> {
            new Bodies(new Notes(), schemas).describe(endpoint, new JsonMapper().createObjectNode());
            return null;
        };
    }

    static class Taking {
        Thing body(Sent<Inner> sent) {
            throw new UnsupportedOperationException();
        }

        Object anything() {
            throw new UnsupportedOperationException();
        }
    }
}
