package cobrowse.simulator.control.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description that is shipped, and the doc that is made of it, say what the endpoints say. */
@ResourceLock("the demo organisation")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"simulator.https-port=0", "simulator.tls-folder=target/tls"})
class OpenApiTest {

    static final String COMMAND = "mvn -pl simulator -am test -Dtest=OpenApiTest -Dbless=true";

    private static final Path SHIPPED =
            Path.of("src/main/resources/cobrowse/simulator/control/description/openapi.json");
    private static final Path DOC = Path.of("../docs/CONTROL.md");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @AfterEach
    void leave() {
        new Trial("http://localhost:" + port).reset();
    }

    @Test
    void the_description_and_its_doc_are_up_to_date() throws IOException {
        var described = described();
        compare(SHIPPED, described.toPrettyString() + "\n");
        compare(DOC, new ControlDoc(new Reading(described).subjects()).text());
    }

    @Test
    void each_note_is_about_a_call_that_is_served() {
        assertThat(new Notes().superfluous(Endpoint.all(mappings)))
                .as("take these out of calls.yml")
                .isEmpty();
    }

    private ObjectNode described() throws IOException {
        var javadocs = Javadocs.read();
        var describer = new Describer(javadocs, new Notes(), new Schemas(javadocs, json));
        var document = describer.describe(Endpoint.all(mappings), frame());
        new Observer(document, new Trial("http://localhost:" + port)).observe();
        return document;
    }

    private static ObjectNode frame() throws IOException {
        try (var file = OpenApiTest.class.getResourceAsStream("frame.yml")) {
            return (ObjectNode) new YAMLMapper().readTree(file);
        }
    }

    private static void compare(Path file, String text) throws IOException {
        if (Boolean.getBoolean("bless")) Files.writeString(file, text);
        var written = Files.exists(file) ? Files.readString(file) : "";
        assertThat(written.replace("\r", ""))
                .as("%s no longer says what the code says. Run `%s`, look at the difference, commit it", file, COMMAND)
                .isEqualTo(text);
    }
}
