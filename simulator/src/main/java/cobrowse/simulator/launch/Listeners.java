package cobrowse.simulator.launch;

import cobrowse.simulator.wire.PreparedList;
import cobrowse.simulator.wire.PreparedMethod;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ApplicationListenerMethodAdapter;
import org.springframework.context.event.EventListenerMethodProcessor;

/** Lets methods with {@code @EventListener} hear: those that were listed when the jar was built, or those that Spring finds. */
class Listeners extends EventListenerMethodProcessor {

    private @Nullable ConfigurableApplicationContext context;

    @Override
    public void setApplicationContext(ApplicationContext context) {
        super.setApplicationContext(context);
        this.context = (ConfigurableApplicationContext) context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!PreparedList.isWanted()) super.afterSingletonsInstantiated();
        else PreparedListeners.read().forEach(this::add);
    }

    private void add(PreparedMethod method) {
        var here = Objects.requireNonNull(context);
        here.addApplicationListener(new Listener(here, method.bean(), method.find()));
    }

    private static final class Listener extends ApplicationListenerMethodAdapter {

        private final ApplicationContext context;
        private final String bean;

        Listener(ApplicationContext context, String bean, Method method) {
            super(bean, method.getDeclaringClass(), method);
            this.context = context;
            this.bean = bean;
        }

        @Override
        protected Object getTargetBean() {
            return context.getBean(bean);
        }
    }
}
