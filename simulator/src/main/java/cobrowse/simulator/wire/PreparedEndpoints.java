package cobrowse.simulator.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The list of all endpoints, written when beans are prepared, and read where prepared beans are used. */
final class PreparedEndpoints implements BeanFactoryInitializationAotProcessor {

    private static final String FILE = "cobrowse/simulator/wire/endpoints";

    @Override
    public BeanFactoryInitializationAotContribution processAheadOfTime(ConfigurableListableBeanFactory beans) {
        var lines = new StringBuilder();
        for (var endpoint : annotated(beans)) lines.append(endpoint.line()).append('\n');
        return (generation, code) -> generation.getGeneratedFiles().addResourceFile(FILE, lines.toString());
    }

    /** As Spring finds them. */
    static List<PreparedEndpoint> annotated(ConfigurableListableBeanFactory beans) {
        var spring = new Annotations();
        var found = new ArrayList<PreparedEndpoint>();
        for (var bean : beans.getBeanDefinitionNames())
            spring.of(RegisteredBean.of(beans, bean).getBeanClass())
                    .forEach((method, mapping) -> found.add(PreparedEndpoint.of(bean, method, mapping)));
        return found;
    }

    private static final class Annotations extends RequestMappingHandlerMapping {

        Map<Method, RequestMappingInfo> of(Class<?> type) {
            if (!isHandler(type)) return Map.of();
            MetadataLookup<RequestMappingInfo> look = method -> getMappingForMethod(method, type);
            return MethodIntrospector.selectMethods(type, look);
        }
    }

    static boolean areThere() {
        return AotDetector.useGeneratedArtifacts();
    }

    static List<PreparedEndpoint> read() {
        var file = PreparedEndpoints.class.getClassLoader().getResourceAsStream(FILE);
        if (file == null) throw new IllegalStateException("Beans are prepared, and endpoints are not: " + FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            var found = new ArrayList<PreparedEndpoint>();
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                found.add(PreparedEndpoint.read(line));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
