package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cobrowse.testkit.SimulatedOrganisation;
import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiClient.RetryConfiguration;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.UsersApi;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The Java SDK's own retries. It waits as long as Retry-After says, and looks the header up in exact case. */
class RetryIT {

    private static final String ME = "GET /api/v2/users/me";

    @Test
    void it_waits_as_long_as_it_is_told_and_gets_through() throws Exception {
        try (var organisation = Running.organisation()) {
            organisation.faults().tooManyRequests(Duration.ofSeconds(1)).onNext(ME);
            var before = System.nanoTime();
            assertThat(users(organisation, retrying()).getUsersMe(null, null).getName())
                    .isEqualTo("Ann Agent");
            // three seconds is what it waits where it finds no header
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(Duration.ofMillis(900), Duration.ofMillis(2900));
            assertThat(organisation.journal().calls()).hasSize(2);
        }
    }

    @Test
    void without_retries_a_429_is_an_exception() {
        try (var organisation = Running.organisation()) {
            organisation.faults().tooManyRequests(Duration.ofSeconds(7)).onNext(ME);
            var users = users(organisation, new RetryConfiguration());
            var refused = catchThrowableOfType(ApiException.class, () -> users.getUsersMe(null, null));
            assertThat(refused.getStatusCode()).isEqualTo(429);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("7");
        }
    }

    private static RetryConfiguration retrying() {
        var configuration = new RetryConfiguration();
        configuration.setMaxRetryTimeSec(20);
        return configuration;
    }

    private static UsersApi users(SimulatedOrganisation organisation, RetryConfiguration retries) {
        return new UsersApi(ApiClient.Builder.standard()
                .withBasePath(Running.http())
                .withAccessToken(organisation.ann().token())
                .withRetryConfiguration(retries)
                .build());
    }
}
