package cobrowse.simulator.control.journal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the bodies of kept calls as JSON, secrets and all. */
@Component
class Reader {

    private final JsonMapper json;

    Reader(JsonMapper json) {
        this.json =
                json.rebuild().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();
    }

    /** Knows all secrets that a call and its answer have by name. */
    Redactor redactor(Entry entry) {
        var redactor = new Redactor();
        var asked = entry.asked();
        asked.authorization().ifPresent(redactor::lookForCredentials);
        asked.query().ifPresent(redactor::lookForThoseOf);
        if (asked.isForm()) redactor.lookForThoseOf(asked.text());
        sent(asked).ifPresent(body -> redactor.lookForThoseOf(body, true));
        answer(entry).ifPresent(body -> redactor.lookForThoseOf(body, false));
        return redactor;
    }

    /** What was sent, where it is JSON. */
    Optional<JsonNode> sent(Asked asked) {
        return asked.body().length == 0 || asked.isForm() ? Optional.empty() : parsed(asked.text());
    }

    /** What was answered: JSON, or text; empty for no body. */
    Optional<JsonNode> answer(Entry entry) {
        var body = entry.answered().body();
        if (body == null) return Optional.empty();
        if (!(body instanceof WrittenCopy written)) return Optional.of(tree(body));
        var meant = written.meant();
        if (meant.isPresent()) return meant.map(this::tree);
        var text = written.text();
        if (text.isEmpty()) return Optional.empty();
        return parsed(text).or(() -> Optional.of(JsonNodeFactory.instance.stringNode(text)));
    }

    /** A fact as JSON; as text, where it cannot be written as JSON. */
    JsonNode tree(Object value) {
        try {
            return json.valueToTree(value);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.stringNode(value.toString());
        }
    }

    private Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(json.readTree(text)).filter(JsonNode::isContainer);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
