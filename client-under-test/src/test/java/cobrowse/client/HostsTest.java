package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.client.http.Hosts;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HostsTest {

    @Test
    void a_region_has_an_api_host() {
        assertThat(Hosts.ofRegion("mypurecloud.de").api()).hasToString("https://api.mypurecloud.de");
    }

    @Test
    void a_region_has_a_login_host() {
        assertThat(Hosts.ofRegion("usw2.pure.cloud").login()).hasToString("https://login.usw2.pure.cloud");
    }

    @Test
    void a_region_goes_by_the_name_that_aws_gives_it_too() {
        assertThat(Hosts.ofRegion("eu-central-1")).isEqualTo(Hosts.ofRegion("mypurecloud.de"));
    }

    @Test
    void an_unknown_region_is_answered_with_those_that_are_known() {
        assertThatThrownBy(() -> Hosts.ofRegion("mars-north-1"))
                .hasMessageContaining("mars-north-1")
                .hasMessageContaining("mypurecloud.ie (eu-west-1)");
    }

    @Test
    void no_token_travels_in_the_clear() {
        assertThatThrownBy(() -> Hosts.at(URI.create("http://api.mypurecloud.de")))
                .hasMessageContaining("must not travel in the clear");
    }

    @Test
    void a_simulator_on_this_machine_may_be_reached_in_the_clear() {
        assertThat(Hosts.at(URI.create("http://localhost:8080/")).api()).hasToString("http://localhost:8080");
    }

    @Test
    void an_address_without_a_host_is_none() {
        assertThatThrownBy(() -> Hosts.at(URI.create("localhost:8080"))).hasMessageContaining("https://");
    }
}
