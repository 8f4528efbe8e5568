package cobrowse.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What is in an answer and not in the model that the SDK made of it, each by its model's name and field. */
final class Losses {

    private final ObjectMapper json = JavaSdk.json();
    private final TreeSet<String> found = new TreeSet<>();

    private Losses() {}

    /** Such as {@code Conversation.inactivityTimeout}. */
    static TreeSet<String> between(JavaSdk.Answer answer) {
        var losses = new Losses();
        // where a string is answered, the SDK hands over the body as it came
        if (answer.raw() == null || answer.raw().isBlank() || answer.raw().equals(answer.model())) return losses.found;
        try {
            losses.compare("the answer", losses.json.readTree(answer.raw()), answer.model());
        } catch (IOException e) {
            throw new AssertionError(answer.raw(), e);
        }
        return losses.found;
    }

    /** @param where what is lost if the model has nothing for it */
    private void compare(String where, JsonNode raw, Object model) {
        if (raw.isNull()) return;
        if (model == null) found.add(where);
        else if (raw.isArray()) elements(where, raw, asList(model));
        else if (raw.isObject() && model instanceof Map<?, ?> map)
            raw.fields().forEachRemaining(field -> compare(where, field.getValue(), map.get(field.getKey())));
        else if (raw.isObject()) fields(raw, model);
        else if (model instanceof Date date ? !isAt(date, raw) : !isSame(raw, json.valueToTree(model)))
            found.add(where + " (" + raw + " became " + model + ")");
    }

    private static List<?> asList(Object model) {
        return model instanceof Iterable<?> many ? collected(many) : List.of();
    }

    private static List<?> collected(Iterable<?> many) {
        var all = new ArrayList<Object>();
        many.forEach(all::add);
        return all;
    }

    private void elements(String where, JsonNode raw, List<?> models) {
        if (raw.size() != models.size()) found.add(where + " (" + raw.size() + " became " + models.size() + ")");
        for (var at = 0; at < Math.min(raw.size(), models.size()); at++) compare(where, raw.get(at), models.get(at));
    }

    private void fields(JsonNode raw, Object model) {
        raw.fields().forEachRemaining(field -> {
            var where = model.getClass().getSimpleName() + "." + field.getKey();
            compare(where, field.getValue(), property(model, field.getKey()).orElse(null));
        });
    }

    private Optional<Object> property(Object model, String name) {
        var type = json.constructType(model.getClass());
        return json.getSerializationConfig().introspect(type).findProperties().stream()
                .filter(property -> property.getName().equals(name))
                .filter(BeanPropertyDefinition::couldSerialize)
                .findFirst()
                .map(property -> property.getAccessor().getValue(model));
    }

    private static boolean isSame(JsonNode raw, JsonNode written) {
        if (raw.isNumber() && written.isNumber()) return raw.decimalValue().compareTo(written.decimalValue()) == 0;
        return raw.equals(written);
    }

    private static boolean isAt(Date date, JsonNode raw) {
        return OffsetDateTime.parse(raw.asText()).toInstant().equals(date.toInstant());
    }
}
