package cobrowse.simulator.launch;

import org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Gives the beans that are properties their values. All are Spring's own: ours name what they want one by one, so none of our
 * thousand classes is searched for the annotation.
 */
@Component("org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor")
class SpringsProperties extends ConfigurationPropertiesBindingPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean.getClass().getName().startsWith("cobrowse.")
                ? bean
                : super.postProcessBeforeInitialization(bean, name);
    }
}
