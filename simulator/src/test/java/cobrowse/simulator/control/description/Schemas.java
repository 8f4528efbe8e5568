package cobrowse.simulator.control.description;

import static com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion.YES;
import static com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType.INLINE;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorGeneralConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes schemas of records: of what Jackson writes and reads, with the records' Javadoc. */
final class Schemas {

    private static final Set<JsonInclude.Include> LEAVING_EMPTY_ONES_OUT =
            Set.of(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_DEFAULT);
    private static final String PLACE = "components/schemas";

    private final Javadocs javadocs;
    private final JsonMapper json;
    private final SchemaBuilder builder;

    Schemas(Javadocs javadocs, JsonMapper json) {
        this.javadocs = javadocs;
        this.json = json;
        this.builder = new SchemaGenerator(config()).buildMultipleSchemaDefinitions();
    }

    /** A reference to the schema of a type; all that are referred to are collected. */
    ObjectNode refer(Type type) {
        return builder.createSchemaReference(type);
    }

    ObjectNode collected() {
        return builder.collectDefinitions(PLACE);
    }

    private SchemaGeneratorConfig config() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(new JacksonSchemaModule());
        config.forFields()
                .withNullableCheck(Schemas::mayBeNull)
                .withRequiredCheck(Schemas::isAlwaysThere)
                .withDescriptionResolver(this::says);
        describe(config.forTypesInGeneral());
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        return config.build();
    }

    private void describe(SchemaGeneratorGeneralConfigPart types) {
        types.withDefinitionNamingStrategy((key, context) -> name(key.getType()));
        types.withCustomDefinitionProvider((type, context) ->
                type.isInstanceOf(JsonNode.class) ? new CustomDefinition(json.createObjectNode(), INLINE, YES) : null);
        types.withEnumResolver(type -> words(type.getType()));
        types.withDescriptionResolver(type -> says(type.getType().getErasedType()));
        types.withSubtypeResolver((type, context) -> {
            var permitted = type.getErasedType().getPermittedSubclasses();
            if (permitted == null) return null;
            return Arrays.stream(permitted)
                    .map(subtype -> context.getTypeContext().resolveSubtype(type, subtype))
                    .toList();
        });
    }

    private static String name(ResolvedType type) {
        var whole = type.getErasedType();
        var own = whole.getCanonicalName().substring(whole.getPackageName().length() + 1);
        return Stream.concat(Stream.of(own), type.getTypeParameters().stream().map(Schemas::name))
                .collect(Collectors.joining("_"));
    }

    private static boolean mayBeNull(FieldScope field) {
        return mayBeNothing(field) && inclusion(field) == JsonInclude.Include.ALWAYS;
    }

    private static boolean mayBeNothing(FieldScope field) {
        var type = field.getRawMember().getAnnotatedType();
        return field.getRawMember().getType() == Optional.class || type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isAlwaysThere(FieldScope field) {
        if (field.isFakeContainerItemScope()) return false;
        return !mayBeNothing(field) && !LEAVING_EMPTY_ONES_OUT.contains(inclusion(field));
    }

    private static JsonInclude.Include inclusion(FieldScope field) {
        var own = field.getAnnotation(JsonInclude.class);
        var include = own == null ? field.getRawMember().getDeclaringClass().getAnnotation(JsonInclude.class) : own;
        return include == null ? JsonInclude.Include.ALWAYS : include.value();
    }

    private @Nullable String says(FieldScope field) {
        if (field.isFakeContainerItemScope()) return null;
        var annotated = field.getAnnotation(cobrowse.simulator.organisation.file.Described.class);
        if (annotated != null) return annotated.value();
        return javadocs.of(field.getRawMember().getDeclaringClass())
                .map(doc -> doc.parameters().get(field.getDeclaredName()))
                .orElse(null);
    }

    private @Nullable String says(Class<?> type) {
        return javadocs.of(type)
                .map(doc -> (doc.first() + " " + doc.more()).strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** As Jackson writes them. */
    private @Nullable Collection<?> words(ResolvedType type) {
        var constants = type.getErasedType().getEnumConstants();
        if (constants == null) return null;
        return Arrays.stream(constants)
                .map(constant -> (JsonNode) json.valueToTree(constant))
                .map(JsonNode::asString)
                .toList();
    }
}
