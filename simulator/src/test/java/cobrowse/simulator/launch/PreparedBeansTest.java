package cobrowse.simulator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.wire.PreparedMethod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.event.ApplicationListenerMethodAdapter;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** What a start of prepared beans does not search for must be what Spring finds where it searches. */
@SpringBootTest
class PreparedBeansTest {

    @Autowired
    GenericApplicationContext context;

    @Test
    void the_listeners_are_those_that_spring_finds_and_in_its_order() {
        var found = context.getApplicationListeners().stream()
                .filter(ApplicationListenerMethodAdapter.class::isInstance)
                .map(listener -> ((ApplicationListenerMethodAdapter) listener).getTargetMethod())
                .toList();
        assertThat(PreparedListeners.annotated(context.getBeanFactory()))
                .extracting(method -> PreparedMethod.read(method.words()).find())
                .hasSizeGreaterThan(10)
                .isEqualTo(found);
    }

    @Test
    void controllers_advice_is_called_so() {
        assertThat(context.getBeanNamesForAnnotation(ControllerAdvice.class))
                .isNotEmpty()
                .allMatch(name -> name.endsWith(AdviceByName.ADVICE));
    }

    @Test
    void beans_that_are_given_properties_are_called_so() {
        assertThat(ConfigurationPropertiesBean.getAll(context).values())
                .isNotEmpty()
                .allSatisfy(bean -> {
                    var type = bean.getInstance().getClass().getName();
                    assertThat(bean.getName()).isEqualTo(bean.getAnnotation().prefix() + "-" + type);
                });
    }
}
