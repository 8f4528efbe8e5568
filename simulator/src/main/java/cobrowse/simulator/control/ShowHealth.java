package cobrowse.simulator.control;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says whether the simulator can answer calls, where Spring Boot's actuator would, and as it would: for whoever starts it
 * and for container platforms. The actuator itself costs too much of a start for this one answer.
 */
@RestController
class ShowHealth {

    /** What is asked for where callers don't say. */
    private static final String ACTUATORS = "application/vnd.spring-boot.actuator.v3+json";

    private final HikariDataSource connections;

    ShowHealth(HikariDataSource connections) {
        this.connections = connections;
    }

    /** UP, or DOWN when the store cannot be reached. */
    @GetMapping(
            path = "/actuator/health",
            produces = {ACTUATORS, "application/vnd.spring-boot.actuator.v2+json", "application/json"})
    ResponseEntity<Map<String, String>> health() {
        return isUp()
                ? ResponseEntity.ok(Map.of("status", "UP"))
                : ResponseEntity.status(503).body(Map.of("status", "DOWN"));
    }

    private boolean isUp() {
        try (var connection = connections.getConnection()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }
}
