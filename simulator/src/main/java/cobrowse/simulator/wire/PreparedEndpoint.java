package cobrowse.simulator.wire;

import java.lang.reflect.Method;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What an endpoint's annotations say. */
record PreparedEndpoint(PreparedMethod method, List<RequestMethod> verbs, List<String> paths, List<String> produces) {

    static PreparedEndpoint of(String bean, Method method, RequestMappingInfo mapping) {
        var endpoint = new PreparedEndpoint(
                PreparedMethod.of(bean, method),
                List.copyOf(mapping.getMethodsCondition().getMethods()),
                List.copyOf(mapping.getPatternValues()),
                mapping.getProducesCondition().getExpressions().stream()
                        .map(Object::toString)
                        .toList());
        if (!mapping.equals(endpoint.mapping(new RequestMappingInfo.BuilderConfiguration())))
            throw new IllegalStateException(method + " says by annotations what PreparedEndpoint cannot: " + mapping);
        return endpoint;
    }

    static PreparedEndpoint read(List<List<String>> words) {
        var verbs = words.get(4).stream().map(RequestMethod::valueOf).toList();
        return new PreparedEndpoint(PreparedMethod.read(words), verbs, words.get(5), words.get(6));
    }

    List<List<String>> words() {
        var words = method.words();
        words.add(verbs.stream().map(RequestMethod::name).toList());
        words.add(paths);
        words.add(produces);
        return words;
    }

    RequestMappingInfo mapping(RequestMappingInfo.BuilderConfiguration configuration) {
        return RequestMappingInfo.paths(paths.toArray(String[]::new))
                .methods(verbs.toArray(RequestMethod[]::new))
                .produces(produces.toArray(String[]::new))
                .options(configuration)
                .build();
    }
}
