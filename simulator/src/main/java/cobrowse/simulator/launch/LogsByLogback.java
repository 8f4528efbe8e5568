package cobrowse.simulator.launch;

import java.util.Properties;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.Slf4jLogFactory;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;

/** Says which logging there is: Spring Boot, and the Commons Logging below it, would look for all others first. */
final class LogsByLogback {

    private LogsByLogback() {}

    /** Where the user has said it, it stays. */
    static void sayTo(Properties system) {
        system.putIfAbsent(LoggingSystem.SYSTEM_PROPERTY, LogbackLoggingSystem.class.getName());
        system.putIfAbsent(LogFactory.FACTORY_PROPERTY, Slf4jLogFactory.class.getName());
    }
}
