package cobrowse.simulator.console;

import cobrowse.simulator.wire.Sent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The calls of the control API, read off its endpoints. */
@Component
class ControlCalls {

    /** @param fields of the body; empty where there is none */
    record Entry(String method, String path, List<String> fields) {}

    private final RequestMappingHandlerMapping mappings;

    ControlCalls(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    List<Entry> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> entries(mapping.getKey(), mapping.getValue()))
                .filter(entry -> entry.path().startsWith("/_sim/"))
                .sorted(Comparator.comparing(Entry::path).thenComparing(Entry::method))
                .toList();
    }

    private static Stream<Entry> entries(RequestMappingInfo info, HandlerMethod handler) {
        var fields = Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == Sent.class)
                .flatMap(ControlCalls::fields)
                .toList();
        return info.getPatternValues().stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Entry(method.name(), path, fields)));
    }

    private static Stream<String> fields(MethodParameter parameter) {
        var sent = (ParameterizedType) parameter.getGenericParameterType();
        var components = sent.getActualTypeArguments()[0] instanceof Class<?> type ? type.getRecordComponents() : null;
        return Stream.ofNullable(components).flatMap(Arrays::stream).map(RecordComponent::getName);
    }
}
