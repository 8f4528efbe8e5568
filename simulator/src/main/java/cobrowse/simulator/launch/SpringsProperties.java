package cobrowse.simulator.launch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.BindMethod;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.IgnoreTopLevelConverterNotFoundBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Gives the beans that are properties their values, as Boot's own bean of this name does. All are Spring's, and are called
 * PREFIX-CLASS: ours name what they want one by one. So nothing is searched for the annotation, for which the JVM would
 * make a class of each annotation that it meets.
 */
@Component("org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor")
class SpringsProperties implements BeanPostProcessor, PriorityOrdered, EnvironmentAware {

    private final BindHandler handler = new IgnoreTopLevelConverterNotFoundBindHandler();
    private @Nullable Environment environment;

    /** Not in a constructor: this is made before Spring looks at those. */
    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        var end = "-" + bean.getClass().getName();
        if (name.endsWith(end)) bind(bean, name.substring(0, name.length() - end.length()));
        return bean;
    }

    /** Most have no value that anybody gave: those need not be looked at one by one. */
    private void bind(Object bean, String prefix) {
        var here = Objects.requireNonNull(environment);
        var name = ConfigurationPropertyName.of(prefix);
        for (var source : ConfigurationPropertySources.get(here)) {
            if (source.containsDescendantOf(name) == ConfigurationPropertyState.ABSENT) continue;
            Binder.get(here).bind(name, Bindable.ofInstance(bean).withBindMethod(BindMethod.JAVA_BEAN), handler);
            return;
        }
    }
}
