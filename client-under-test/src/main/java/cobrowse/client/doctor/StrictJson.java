package cobrowse.client.doctor;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads bodies as the API does: a number is no text, null is nothing, and unknown fields are left alone. */
final class StrictJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, config -> {
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
            })
            .build();

    private StrictJson() {}

    /** @param malformed why it could not be read; the value is an empty one then */
    record Read<T>(Optional<String> malformed, T value) {

        <R> Read<R> map(Function<T, R> change) {
            return new Read<>(malformed, change.apply(value));
        }
    }

    /** No body at all is like one with nothing in it. */
    static <T> Read<T> read(String body, Class<T> type) {
        try {
            if (body.isEmpty()) return new Read<>(Optional.empty(), nothing(type));
            var tree = JSON.readTree(body);
            if (!tree.isObject()) return malformed("It is no JSON object.", type);
            if (hasNul(tree)) return malformed("A text in it has the character NUL.", type);
            return new Read<>(Optional.empty(), JSON.readValue(JSON.treeAsTokens(tree), type));
        } catch (JacksonException e) {
            return malformed(why(e), type);
        }
    }

    private static <T> Read<T> malformed(String why, Class<T> type) {
        return new Read<>(Optional.of(why), nothing(type));
    }

    private static <T> T nothing(Class<T> type) {
        return JSON.readValue("{}", type);
    }

    private static boolean hasNul(JsonNode node) {
        return node.isString()
                ? node.stringValue().indexOf('\0') >= 0
                : node.valueStream().anyMatch(StrictJson::hasNul);
    }

    private static String why(JacksonException e) {
        if (e instanceof DatabindException typed && !typed.getPath().isEmpty())
            return "The field " + Words.plain(path(typed)) + " has not the type that belongs there.";
        var place = e.getLocation();
        if (place == null) return "It is nested too deeply, or a value is too large.";
        return "It is no JSON: see line %d, column %d.".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
