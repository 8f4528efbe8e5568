package cobrowse.simulator.organisation.file;

import cobrowse.simulator.organisation.file.Written.Mapping;
import cobrowse.simulator.organisation.file.Written.Scalar;
import cobrowse.simulator.organisation.file.Written.Sequence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads records out of what is written: the records' components say what may stand there. */
public final class Shape {

    private final Making making;
    private final Findings findings;

    public Shape(Making making, Findings findings) {
        this.making = making;
        this.findings = findings;
    }

    /** @throws BadFile when it is not of that shape */
    public <T extends Record> T read(Class<T> type, Written written) {
        var value = value(type, Optional.empty(), written, "");
        findings.refuse();
        return type.cast(Objects.requireNonNull(value));
    }

    private @Nullable Object value(Type type, Optional<Described> says, Written written, String path) {
        findings.placed(path, written.place());
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], says, written, path);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) return record(plain, written, path);
        if (plain == String.class) return text(says, written, path);
        return plain == boolean.class ? flag(written, path) : number(written, path);
    }

    private @Nullable Object list(Type type, Optional<Described> says, Written written, String path) {
        if (!(written instanceof Sequence sequence)) return wrong("a list", written, path);
        var values = new ArrayList<Object>();
        for (var item : sequence.items()) {
            var value = value(type, says, item, path + "[" + values.size() + "]");
            values.add(value == null ? item : value);
        }
        return List.copyOf(values);
    }

    private @Nullable Object record(Class<?> type, Written written, String path) {
        if (!(written instanceof Mapping mapping)) return wrong("an object with fields", written, path);
        new Names(type, findings).check(mapping, path);
        var values = Arrays.stream(type.getRecordComponents())
                .map(component -> component(component, mapping, path))
                .toArray();
        return findings.isEmpty() ? Records.make(type, values) : null;
    }

    private @Nullable Object component(RecordComponent component, Mapping mapping, String path) {
        var name = component.getName();
        var at = path.isEmpty() ? name : path + "." + name;
        var says = Optional.ofNullable(component.getAnnotation(Described.class));
        var field = mapping.fields().get(name);
        if (field == null || field.value() instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING) {
            return leftOut(component, says, at, mapping.place());
        }
        return value(component.getGenericType(), says, field.value(), at);
    }

    private @Nullable Object leftOut(RecordComponent component, Optional<Described> says, String path, Place place) {
        var made = says.map(Described::made).orElse(Described.Made.NOTHING);
        if (made != Described.Made.NOTHING) {
            return made == Described.Made.ID ? making.id(path) : making.secret(path);
        }
        var usual = says.map(Described::usual).orElse("");
        if (!usual.isEmpty()) {
            var written = WrittenReader.json(usual.getBytes(StandardCharsets.UTF_8), findings);
            var value = value(component.getGenericType(), says, written, path);
            findings.placed(path, place);
            return value;
        }
        if (Records.mayBeNull(component)) return null;
        findings.add(path, place, component.getName() + " is missing.", "Add it.");
        return null;
    }

    private @Nullable Object text(Optional<Described> says, Written written, String path) {
        if (!(written instanceof Scalar scalar) || scalar.type() != Scalar.Type.TEXT) {
            return wrong("a text", written, path);
        }
        var words = says.map(Described::words).map(List::of).orElse(List.of());
        if (words.isEmpty() || words.contains(scalar.text())) return scalar.text();
        findings.add(
                path,
                written.place(),
                "\"" + scalar.text() + "\" is unknown.",
                "Write one of " + String.join(", ", words) + ".");
        return null;
    }

    private @Nullable Object flag(Written written, String path) {
        return written instanceof Scalar scalar && scalar.type() == Scalar.Type.FLAG
                ? Boolean.valueOf(scalar.text())
                : wrong("true or false", written, path);
    }

    private @Nullable Object number(Written written, String path) {
        if (written instanceof Scalar scalar
                && scalar.type() == Scalar.Type.NUMBER
                && scalar.text().matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(scalar.text());
        }
        return wrong("a whole number of at most nine digits", written, path);
    }

    private @Nullable Object wrong(String wanted, Written written, String path) {
        var quote =
                wanted.equals("a text") && written instanceof Scalar ? "Put it in quotes." : "Write " + wanted + ".";
        var problem = "This is " + written.kind() + ", and " + wanted + " belongs there.";
        findings.add(path.isEmpty() ? "$" : path, written.place(), problem, quote);
        return null;
    }
}
