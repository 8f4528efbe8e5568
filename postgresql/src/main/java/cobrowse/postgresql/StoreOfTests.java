package cobrowse.postgresql;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With {@code -Dstore=postgresql} each simulator that a test starts keeps what it has in a PostgreSQL database of its own,
 * unless the test says where.
 */
public final class StoreOfTests implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!"postgresql".equals(environment.getProperty("store", "h2"))) return;
        if (environment.containsProperty(URL)) return;
        if (!environment.getProperty("simulator.data", "").isBlank()) return;
        Shared.SERVER.map(Postgresql::makeDatabase).ifPresent(database -> use(database, environment));
    }

    /** After the one that reads application.properties. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static void use(Postgresql.Database database, ConfigurableEnvironment environment) {
        Map<String, Object> properties = Map.of(
                URL,
                database.url(),
                "spring.datasource.username",
                database.user(),
                "spring.datasource.password",
                database.password());
        environment.getPropertySources().addFirst(new MapPropertySource("store of tests", properties));
    }

    /** Started by the first who asks, once in this process. */
    private static final class Shared {
        static final Optional<Postgresql> SERVER = Postgresql.tryToStart();
    }
}
