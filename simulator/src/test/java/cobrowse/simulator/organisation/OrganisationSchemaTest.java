package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.file.Described;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says what {@link OrganisationFile} says. */
class OrganisationSchemaTest {

    private static final String COMMAND = "mvn -pl simulator -am test -Dtest=OrganisationSchemaTest -Dbless=true";
    private static final Path FOLDER = Path.of("src/main/resources/cobrowse/simulator/organisation");
    private static final Path FILE = FOLDER.resolve("organisation-schema.json");

    @Test
    void it_is_generated_from_the_record() throws IOException {
        var text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(generated()) + "\n";
        if (Boolean.getBoolean("bless")) Files.writeString(FILE, text);
        assertThat(Files.readString(FILE).replace("\r", ""))
                .as(
                        "The schema no longer says what the record says. Run `%s`, look at the difference, commit it",
                        COMMAND)
                .isEqualTo(text.replace("\r", ""));
    }

    @Test
    void every_field_is_described() {
        assertThat(generated().findValues("properties").stream().flatMap(JsonNode::valueStream))
                .allSatisfy(field -> assertThat(field.has("description")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "empty"})
    void the_templates_keep_to_it(String template) throws IOException {
        assertThat(faults(Files.readString(FOLDER.resolve(template + "-organisation.yml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: nameless",
                "{name: A, usres: []}",
                "{name: A, users: [{name: B}]}",
                "{name: A, queues: [{name: Q, cobrowse: 'yes'}]}",
                "{name: A, conversations: [{media: fax}]}",
                "{name: A, settings: {inviteSeconds: soon}}"
            })
    void what_the_simulator_refuses_by_shape_breaks_it(String file) throws IOException {
        assertThat(faults(file)).isNotEmpty();
    }

    private static List<Error> faults(String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE))
                .validate(yaml, InputFormat.YAML);
    }

    private static JsonNode generated() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forFields()
                .withIgnoreCheck(FieldScope::isStatic)
                .withDescriptionResolver(
                        field -> says(field).map(Described::value).orElse(null))
                .withEnumResolver(OrganisationSchemaTest::words)
                .withDefaultResolver(OrganisationSchemaTest::usual)
                .withRequiredCheck(OrganisationSchemaTest::isRequired)
                .withNullableCheck(field -> !isRequired(field));
        var schema = (ObjectNode) new SchemaGenerator(config.build()).generateSchema(OrganisationFile.class);
        return schema.put("title", "Organisation file of the Cobrowse Simulator");
    }

    private static Optional<Described> says(FieldScope field) {
        return Optional.ofNullable(field.getAnnotation(Described.class));
    }

    /** The words of a list are those of its items. */
    private static @Nullable List<String> words(FieldScope field) {
        var isList = field.getType().isInstanceOf(List.class) && !field.isFakeContainerItemScope();
        var words = says(field).map(it -> List.of(it.words())).orElse(List.of());
        return words.isEmpty() || isList ? null : words;
    }

    private static @Nullable JsonNode usual(FieldScope field) {
        var usual = says(field).map(Described::usual).orElse("");
        return usual.isEmpty() || field.isFakeContainerItemScope()
                ? null
                : JsonMapper.shared().readTree(usual);
    }

    private static boolean isRequired(FieldScope field) {
        var says = says(field);
        return says.filter(it -> it.usual().isEmpty() && it.made() == Described.Made.NOTHING)
                        .isPresent()
                && Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
                        .filter(component -> component.getName().equals(field.getDeclaredName()))
                        .map(RecordComponent::getAnnotatedType)
                        .noneMatch(type -> type.isAnnotationPresent(Nullable.class));
    }
}
