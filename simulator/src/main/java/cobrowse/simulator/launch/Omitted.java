package cobrowse.simulator.launch;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.stereotype.Component;

/** Takes away, or changes, what Spring brings along and what would search all beans for something at each start. */
@Component
class Omitted implements BeanDefinitionRegistryPostProcessor {

    /** Looks for serializers that are beans: we have none. */
    private static final String JACKSONS_COMPONENTS = "jsonComponentModule";

    private static final String LISTENERS = AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME;

    /** When beans are prepared; where they are, it was done. */
    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry beans) {
        if (AotDetector.useGeneratedArtifacts()) return;
        beans.removeBeanDefinition(JACKSONS_COMPONENTS);
        beans.removeBeanDefinition(LISTENERS);
        beans.registerBeanDefinition(LISTENERS, new RootBeanDefinition(Listeners.class));
    }
}
