package cobrowse.simulator.launch;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Beans among which controllers' advice is found by how it is called: Spring reads the annotations of all twelve hundred, twice. */
class AdviceByName extends DefaultListableBeanFactory {

    static final String ADVICE = "Advice";

    @Override
    public <A extends Annotation> @Nullable A findAnnotationOnBean(String name, Class<A> annotation) {
        return annotation == ControllerAdvice.class && !name.endsWith(ADVICE)
                ? null
                : super.findAnnotationOnBean(name, annotation);
    }
}
