package cobrowse.simulator.launch;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Tells Spring that all beans are known. It says so to itself as late as when the web server stands, and until then looks
 * through all twelve hundred definitions for each thing that one of them asks for. If one comes later all the same, Spring
 * looks again.
 */
@Component
class Frozen implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        beans.freezeConfiguration();
        ((DefaultListableBeanFactory) beans).setAutowireCandidateResolver(new NamedAfterTheirClass());
    }
}
