package cobrowse.simulator.control.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which people see the last calls of the demo organisation. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JournalPageTest {

    @LocalServerPort
    int port;

    @Test
    void a_call_is_shown_with_a_link_to_its_explanation() {
        var tenant = Tenant.of(port);
        var answer = tenant.send("GET", Tenant.PROVIDERS, "", "Authorization", "Bearer lakeside-backend-token");
        assertThat(page(tenant)).contains("href=\"/_sim/explain/" + Tenant.correlationId(answer) + "\"");
    }

    @Test
    void what_came_over_the_network_is_shown_as_text() {
        var tenant = Tenant.of(port);
        tenant.send(
                "GET",
                "/api/v2/users?name=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&x='-alert(1)-'",
                "",
                "Authorization",
                "Bearer lakeside-backend-token");
        assertThat(page(tenant)).contains("/api/v2/users?name=").doesNotContain("<script>", "'-alert");
    }

    @Test
    void other_sites_may_not_link_to_it() {
        var answer = Tenant.of(port).send("GET", "/learn/journal", "", "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static String page(Tenant tenant) {
        return tenant.send("GET", "/learn/journal", "", "Accept", "text/html").body();
    }
}
