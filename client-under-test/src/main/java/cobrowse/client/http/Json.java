package cobrowse.client.http;

import cobrowse.client.api.Listing;
import cobrowse.client.failures.Unreadable;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How records become JSON and JSON becomes records: unknown fields are ignored, empty ones are left out. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A record out of a text. @throws JacksonException when it is not in there */
    public static <T> T parse(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    static <T> T read(Answer answer, Class<T> type) {
        return understood(answer, () -> MAPPER.readValue(answer.body(), type));
    }

    static <T> Listing<T> readListing(Answer answer, Class<T> entity) {
        var type = MAPPER.getTypeFactory().constructParametricType(Listing.class, entity);
        return understood(answer, () -> MAPPER.<Listing<T>>readValue(answer.body(), type));
    }

    /** The exception does not carry Jackson's, which quotes the answer. */
    private static <T> T understood(Answer answer, Supplier<@Nullable T> reading) {
        try {
            var value = reading.get();
            if (value != null) return value;
        } catch (JacksonException e) {
            throw new Unreadable(
                    "The answer to " + answer.call() + " is not the JSON that was expected ("
                            + e.getClass().getSimpleName() + ")",
                    answer.status());
        }
        throw new Unreadable("The answer to " + answer.call() + " is empty", answer.status());
    }

    /** An answer that is JSON, without what it is for. */
    public static Unreadable lacks(Answer answer, String field) {
        return new Unreadable("The answer to " + answer.call() + " has no " + field, answer.status());
    }

    /** A text as a tree; empty where it is no JSON object. */
    static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
