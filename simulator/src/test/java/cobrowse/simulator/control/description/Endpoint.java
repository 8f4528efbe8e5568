package cobrowse.simulator.control.description;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Sent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An endpoint of the control API, as Spring found it. */
record Endpoint(String method, String path, HandlerMethod handler) {

    private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");

    static List<Endpoint> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> endpoints(mapping.getKey(), mapping.getValue()))
                .filter(endpoint -> endpoint.path().startsWith("/_sim/"))
                .sorted(Comparator.comparing(Endpoint::path)
                        .thenComparing(Endpoint::method)
                        .thenComparing(Endpoint::operationId))
                .toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Endpoint(method.name(), path, handler)));
    }

    String name() {
        return method + " " + path;
    }

    /** The last word of its package, which is what it is about. */
    String subject() {
        var folder = handler.getBeanType().getPackageName();
        return folder.substring(folder.lastIndexOf('.') + 1);
    }

    String operationId() {
        var type = handler.getBeanType().getSimpleName();
        var named = type + "." + handler.getMethod().getName();
        return isOverloaded() && !gaps().isEmpty() ? named + "." + String.join(".", gaps()) : named;
    }

    private boolean isOverloaded() {
        var method = handler.getMethod();
        return Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .anyMatch(other -> !other.equals(method) && other.getName().equals(method.getName()));
    }

    List<String> gaps() {
        return GAP.matcher(path).results().map(found -> found.group(1)).toList();
    }

    boolean hasOrganisation() {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Organisation.class || isItsHeader(parameter));
    }

    private static boolean isItsHeader(MethodParameter parameter) {
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        return header != null && header.value().equals("Sim-Organisation");
    }

    boolean onlyReads() {
        return method.equals("GET");
    }

    /** What its body is read into. */
    Optional<Type> order() {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == Sent.class)
                .map(MethodParameter::getGenericParameterType)
                .map(sent -> ((ParameterizedType) sent).getActualTypeArguments()[0])
                .findFirst();
    }

    /** How examples of it are kept. */
    String notes() {
        return subject().toLowerCase(Locale.ROOT) + "/calls.yml";
    }
}
