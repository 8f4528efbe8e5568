package cobrowse.simulator.launch;

import cobrowse.simulator.wire.PreparedList;
import cobrowse.simulator.wire.PreparedMethod;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.context.event.EventListener;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The list of all methods with {@code @EventListener}, written when beans are prepared, in the order in which Spring finds them. */
final class PreparedListeners implements BeanFactoryInitializationAotProcessor {

    private static final PreparedList LIST = new PreparedList("cobrowse/simulator/launch/listeners");

    @Override
    public BeanFactoryInitializationAotContribution processAheadOfTime(ConfigurableListableBeanFactory beans) {
        return LIST.write(annotated(beans).stream().map(PreparedMethod::words));
    }

    static List<PreparedMethod> read() {
        return LIST.read().stream().map(PreparedMethod::read).toList();
    }

    static List<PreparedMethod> annotated(ConfigurableListableBeanFactory beans) {
        MetadataLookup<EventListener> look = PreparedListeners::annotation;
        var found = new ArrayList<PreparedMethod>();
        for (var bean : beans.getBeanDefinitionNames())
            MethodIntrospector.selectMethods(RegisteredBean.of(beans, bean).getBeanClass(), look)
                    .keySet()
                    .forEach(method -> found.add(PreparedMethod.of(bean, method)));
        return found;
    }

    private static @Nullable EventListener annotation(Method method) {
        var annotation = AnnotatedElementUtils.findMergedAnnotation(method, EventListener.class);
        var isPlain = annotation == null || annotation.condition().isEmpty() && method.getReturnType() == void.class;
        if (!isPlain)
            throw new IllegalStateException(method + " does what Listeners cannot: a condition, or another event");
        return annotation;
    }
}
