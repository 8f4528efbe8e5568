package cobrowse.simulator.routing;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.routing.RoutingStatus.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the routing status of users is kept. Of whom nothing is kept, that one is OFF_QUEUE. */
@Repository
public class RoutingStatuses {

    private static final String COLUMNS = """
            select id, routing_status, routing_status_at
            from person where organisation_id = :organisation and\s""";

    private final JdbcClient jdbc;

    RoutingStatuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where there is no such user. */
    public Optional<RoutingStatus> of(Organisation organisation, String userId) {
        return jdbc.sql(COLUMNS + "id = :user")
                .param("organisation", organisation.id())
                .param("user", userId)
                .query(RoutingStatuses::read)
                .optional();
    }

    /** By the users' ids; those of nobody are left out. */
    public Map<String, RoutingStatus> of(Organisation organisation, Collection<String> userIds) {
        if (userIds.isEmpty()) return Map.of();
        return jdbc
                .sql(COLUMNS + "id in (:users)")
                .param("organisation", organisation.id())
                .param("users", userIds)
                .query(RoutingStatuses::read)
                .list()
                .stream()
                .collect(Collectors.toMap(RoutingStatus::userId, Function.identity()));
    }

    void save(Organisation organisation, RoutingStatus status) {
        jdbc.sql("update person set routing_status = ?, routing_status_at = ? where organisation_id = ? and id = ?")
                .param(status.status().name())
                .param(status.since().map(Instant::toEpochMilli).orElse(null))
                .param(organisation.id())
                .param(status.userId())
                .update();
    }

    private static RoutingStatus read(ResultSet row, int number) throws SQLException {
        var at = row.getObject("routing_status_at", Long.class);
        return new RoutingStatus(
                row.getString("id"),
                Optional.ofNullable(row.getString("routing_status"))
                        .map(Status::valueOf)
                        .orElse(Status.OFF_QUEUE),
                Optional.ofNullable(at).map(Instant::ofEpochMilli));
    }
}
