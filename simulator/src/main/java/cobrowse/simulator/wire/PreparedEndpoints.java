package cobrowse.simulator.wire;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final PreparedList LIST = new PreparedList("cobrowse/simulator/wire/endpoints");

    @Override
    public BeanFactoryInitializationAotContribution processAheadOfTime(ConfigurableListableBeanFactory beans) {
        return LIST.write(annotated(beans).stream().map(PreparedEndpoint::words));
    }

    static List<PreparedEndpoint> read() {
        return LIST.read().stream().map(PreparedEndpoint::read).toList();
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
}
