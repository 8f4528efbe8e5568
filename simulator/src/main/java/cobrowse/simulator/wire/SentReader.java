package cobrowse.simulator.wire;

import cobrowse.simulator.wire.Sent.Malformed;
import cobrowse.simulator.wire.Sent.Size;
import cobrowse.simulator.wire.Sent.Type;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads bodies strictly: a number is no text, and {@code null} is nothing. What is unknown is left alone, as the vendor leaves
 * it; but not in control calls, where it is somebody's typing error.
 */
@Component
class SentReader {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
            .build();

    private final JsonMapper pedantic = json.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<java.lang.reflect.Type, JavaType> types = new ConcurrentHashMap<>();

    Sent<?> read(HttpServletRequest request, JavaType type) {
        var bytes = BoundedBody.of(request);
        var size =
                bytes.length == 0 ? Size.EMPTY : bytes.length > BoundedBody.MOST_BYTES ? Size.TOO_LARGE : Size.FITTING;
        var said = type(request);
        if (size != Size.FITTING || said != Type.JSON) return new Sent<>(size, said, Optional.empty(), nothing(type));
        try {
            return read(bytes, type, request.getServletPath().startsWith("/_sim/") ? pedantic : json);
        } catch (JacksonException e) {
            return new Sent<>(size, said, Optional.of(malformed(e)), nothing(type));
        }
    }

    JavaType typed(java.lang.reflect.Type type) {
        return types.computeIfAbsent(type, json::constructType);
    }

    private Sent<?> read(byte[] bytes, JavaType type, JsonMapper mapper) {
        var tree = mapper.readTree(bytes);
        if (type.isCollectionLikeType() != tree.isArray() || !tree.isContainer()) {
            var wanted = type.isCollectionLikeType() ? "not a JSON array" : "not a JSON object";
            return unreadable(type, new Malformed("$", wanted));
        }
        if (Texts.hasNul(tree)) return unreadable(type, new Malformed("$", "a text with the character NUL"));
        Object value = mapper.readValue(mapper.treeAsTokens(tree), type);
        return new Sent<>(Size.FITTING, Type.JSON, Optional.empty(), value);
    }

    private Sent<?> unreadable(JavaType type, Malformed malformed) {
        return new Sent<>(Size.FITTING, Type.JSON, Optional.of(malformed), nothing(type));
    }

    private Object nothing(JavaType type) {
        return json.readValue(type.isCollectionLikeType() ? "[]" : "{}", type);
    }

    private static Type type(HttpServletRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) return Type.OTHER;
        var header = request.getContentType();
        try {
            var said = header == null ? null : MediaType.parseMediaType(header);
            return said != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(said) ? Type.JSON : Type.OTHER;
        } catch (InvalidMediaTypeException e) {
            return Type.OTHER;
        }
    }

    private static Malformed malformed(JacksonException e) {
        var field = e instanceof DatabindException databind ? path(databind) : "";
        if (e instanceof UnrecognizedPropertyException unknown) return new Malformed(field, unknown(unknown));
        if (!field.isEmpty()) return new Malformed(field, "not of the type that belongs there");
        var place = e.getLocation();
        // What is nested too deeply, or too long a number, is found while the tree is read again, and has no place.
        if (place == null) return new Malformed("$", "nested too deeply, or a value too large");
        return new Malformed("line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()), "not JSON");
    }

    private static String unknown(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        if (known == null || known.isEmpty()) return "unknown";
        return "unknown; known are "
                + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null ? "." + step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
