package cobrowse.simulator.organisation.file;

import cobrowse.simulator.organisation.file.Written.Field;
import cobrowse.simulator.organisation.file.Written.Mapping;
import cobrowse.simulator.organisation.file.Written.Scalar;
import cobrowse.simulator.organisation.file.Written.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON and YAML, and remembers of everything where it stands. */
public final class WrittenReader {

    private static final TokenStreamFactory JSON = JsonFactory.builder().build();
    private static final TokenStreamFactory YAML = YAMLFactory.builder().build();
    private static final int DEEPEST = 20;
    private static final int MOST = 100_000;

    private final JsonParser parser;
    private final Findings findings;
    private int depth;
    private int values;

    private WrittenReader(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** @throws BadFile when it is not JSON */
    public static Written json(byte[] text, Findings findings) {
        return read(JSON, text, findings, "JSON");
    }

    /** @throws BadFile when it is not YAML, or several documents */
    public static Written yaml(byte[] text, Findings findings) {
        return read(YAML, text, findings, "YAML");
    }

    private static Written read(TokenStreamFactory format, byte[] text, Findings findings, String name) {
        try (var parser = format.createParser(ObjectReadContext.empty(), text)) {
            return new WrittenReader(parser, findings).document();
        } catch (JacksonException e) {
            var why = e.getOriginalMessage().lines().findFirst().orElse("it breaks off");
            findings.add("$", place(e.getLocation()), "The text is no " + name + ": " + why, "Correct it there.");
            findings.refuse();
            throw e;
        }
    }

    private Written document() {
        if (parser.nextToken() == null) throw refused("The file is empty.", "Write at least a name: {name: Mine}.");
        var document = value();
        if (parser.nextToken() != null)
            throw refused("The file goes on after its end.", "Keep one document in a file.");
        return document;
    }

    private Written value() {
        if (++values > MOST) throw refused("There is too much in the file.", "Leave out what is not needed.");
        if (++depth > DEEPEST) throw refused("Nested too deeply.", "Nothing here is nested that deeply.");
        var token = parser.currentToken();
        var value =
                token == JsonToken.START_OBJECT ? mapping() : token == JsonToken.START_ARRAY ? sequence() : scalar();
        depth--;
        return value;
    }

    private Mapping mapping() {
        var place = here();
        var fields = new LinkedHashMap<String, Field>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var at = here();
            parser.nextToken();
            if (fields.put(name, new Field(at, value())) != null) {
                findings.add(name, at, "\"" + name + "\" is there twice.", "Keep one of them.");
            }
        }
        return new Mapping(place, fields);
    }

    private Sequence sequence() {
        var place = here();
        var items = new ArrayList<Written>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value());
        return new Sequence(place, items);
    }

    private Scalar scalar() {
        var text = parser.getString();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            findings.add("$", here(), "The alias *" + text + " is not followed.", "Write out what it stands for.");
        }
        if (text != null && text.indexOf('\0') >= 0) {
            findings.add("$", here(), "A text has the character NUL.", "Leave it out: not every database can keep it.");
        }
        return new Scalar(here(), type(), text == null ? "" : text);
    }

    private Scalar.Type type() {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) return Scalar.Type.TEXT;
        if (token == JsonToken.VALUE_NULL) return Scalar.Type.NOTHING;
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE ? Scalar.Type.FLAG : Scalar.Type.NUMBER;
    }

    private BadFile refused(String problem, String fix) {
        findings.add("$", here(), problem, fix);
        findings.refuse();
        throw new IllegalStateException(problem);
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(@Nullable TokenStreamLocation location) {
        if (location == null || location.getLineNr() < 1) return Place.START;
        return new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
