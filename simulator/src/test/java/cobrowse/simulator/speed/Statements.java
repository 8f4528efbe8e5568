package cobrowse.simulator.speed;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.wire.Correlation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes which statements each call sends to the store, by the call's correlation id. */
final class Statements {

    private static final String DATA_SOURCE = "dataSource";
    private static final String NEWS = "select pg_notify(?, ?)";

    private final Map<String, List<String>> byCall = new ConcurrentHashMap<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static Statements statements() {
            return new Statements();
        }

        @Bean
        static BeanPostProcessor noting(Statements statements) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals(DATA_SOURCE) ? statements.noting(DataSource.class, (DataSource) bean) : bean;
                }
            };
        }
    }

    /** What a call sent that was answered so, in its order, each in one line. */
    List<String> of(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var correlationId = answer.headers().firstValue("ININ-Correlation-Id").orElseThrow();
        return List.copyOf(byCall.getOrDefault(correlationId, List.of()));
    }

    private <T> T noting(Class<T> type, T meant) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    note(method, arguments);
                    var answer = call(meant, method, arguments);
                    return answer instanceof Connection connection ? noting(Connection.class, connection) : answer;
                }));
    }

    /** Whoever wants a statement prepares it, so that is counted: a batch once, and no news to the simulators beside. */
    private void note(Method method, Object[] arguments) {
        if (!method.getName().equals("prepareStatement") || arguments[0].equals(NEWS)) return;
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call) {
            byCall.computeIfAbsent(Correlation.of(call.getRequest()), id -> new CopyOnWriteArrayList<>())
                    .add(((String) arguments[0]).strip().replaceAll("\\s+", " "));
        }
    }

    private static Object call(Object meant, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(meant, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
