package cobrowse.features;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parameters as forms and links write them; one may be there twice. */
record Form(List<Parameter> parameters) {

    record Parameter(String name, String value) {
        String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    Form() {
        this(List.of());
    }

    /** Has it as well. */
    Form and(String name, String value) {
        return new Form(Stream.concat(parameters.stream(), Stream.of(new Parameter(name, value)))
                .toList());
    }

    /** Has it in place of what was there. */
    Form with(String name, String value) {
        return without(name).and(name, value);
    }

    Form without(String name) {
        return new Form(parameters.stream()
                .filter(parameter -> !parameter.name().equals(name))
                .toList());
    }

    String encoded() {
        return parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&"));
    }
}
