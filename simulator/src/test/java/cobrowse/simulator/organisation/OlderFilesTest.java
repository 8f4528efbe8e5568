package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an older simulator kept can be read by this one. */
class OlderFilesTest {

    private static final Duration AHEAD = Duration.ofDays(10_000);

    @Test
    void a_conversation_from_before_times_were_kept_began_by_its_organisations_clock() {
        var row = afterwards("connected", "CONNECTED");

        assertThat((Long) row.get("started_at")).isGreaterThan(AHEAD.toMillis());
        assertThat(row.get("ended_at")).isNull();
    }

    @Test
    void one_that_was_over_has_an_end() {
        var row = afterwards("over", "DISCONNECTED");

        assertThat(row.get("ended_at")).isEqualTo(row.get("started_at"));
    }

    private static Map<String, Object> afterwards(String database, String state) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
        var jdbc = JdbcClient.create(source);
        migrate(source, "1");
        jdbc.sql("insert into organisation (id, name, settings, clock_ahead) values ('o', 'O', '{}', ?)")
                .param(AHEAD.toMillis())
                .update();
        jdbc.sql("insert into conversation (organisation_id, id, media, state) values ('o', 'c', 'CHAT', ?)")
                .param(state)
                .update();
        migrate(source, "2");
        return jdbc.sql("select started_at, ended_at from conversation").query().singleRow();
    }

    private static void migrate(DataSource source, String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }
}
