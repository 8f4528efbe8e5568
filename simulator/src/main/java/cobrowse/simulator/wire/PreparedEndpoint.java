package cobrowse.simulator.wire;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * What an endpoint's annotations say, as a line of text: read when the jar is built, so that a start need not search a thousand
 * classes for them.
 *
 * @param parameters the names of their classes, which tell a method from others of its name
 */
record PreparedEndpoint(
        String bean,
        String type,
        String method,
        List<String> parameters,
        List<RequestMethod> verbs,
        List<String> paths,
        List<String> produces) {

    private static final String BETWEEN = "\t";
    private static final String AMONG = ",";

    static PreparedEndpoint of(String bean, Method method, RequestMappingInfo mapping) {
        var endpoint = new PreparedEndpoint(
                bean,
                method.getDeclaringClass().getName(),
                method.getName(),
                Arrays.stream(method.getParameterTypes()).map(Class::getName).toList(),
                List.copyOf(mapping.getMethodsCondition().getMethods()),
                List.copyOf(mapping.getPatternValues()),
                mapping.getProducesCondition().getExpressions().stream()
                        .map(Object::toString)
                        .toList());
        if (!mapping.equals(endpoint.mapping(new RequestMappingInfo.BuilderConfiguration())))
            throw new IllegalStateException(method + " says by annotations what PreparedEndpoint cannot: " + mapping);
        return endpoint;
    }

    static PreparedEndpoint read(String line) {
        var fields = line.split(BETWEEN, -1);
        return new PreparedEndpoint(
                fields[0],
                fields[1],
                fields[2],
                words(fields[3]),
                words(fields[4]).stream().map(RequestMethod::valueOf).toList(),
                words(fields[5]),
                words(fields[6]));
    }

    String line() {
        var verb = verbs.stream().map(RequestMethod::name).toList();
        return Stream.of(List.of(bean), List.of(type), List.of(method), parameters, verb, paths, produces)
                .map(words -> String.join(AMONG, words))
                .collect(Collectors.joining(BETWEEN));
    }

    RequestMappingInfo mapping(RequestMappingInfo.BuilderConfiguration configuration) {
        return RequestMappingInfo.paths(paths.toArray(String[]::new))
                .methods(verbs.toArray(RequestMethod[]::new))
                .produces(produces.toArray(String[]::new))
                .options(configuration)
                .build();
    }

    Method find() {
        try {
            var loader = PreparedEndpoint.class.getClassLoader();
            var types = new Class<?>[parameters.size()];
            for (var i = 0; i < types.length; i++) types[i] = ClassUtils.forName(parameters.get(i), loader);
            return ClassUtils.forName(type, loader).getDeclaredMethod(method, types);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The list of endpoints is of another build: " + this, e);
        }
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(AMONG));
    }
}
