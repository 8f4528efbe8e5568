package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.UsersApi;
import com.mypurecloud.sdk.v2.model.ErrorBody;
import org.junit.jupiter.api.Test;

/** What the Java SDK makes of a refusal. */
class FailuresIT {

    private static final String NOBODY = "30000000-0000-4000-8000-999999999999";

    @Test
    void its_body_is_the_vendor_s_error() throws Exception {
        var refused = unknownUser();
        assertThat(refused.getStatusCode()).isEqualTo(404);
        var body = ApiClient.buildObjectMapper(null).readValue(refused.getRawBody(), ErrorBody.class);
        assertThat(body.getCode()).isEqualTo("not.found");
        assertThat(body.getStatus()).isEqualTo(404);
        assertThat(body.getMessage()).isNotBlank();
    }

    /** The SDK looks the header up in exact case. */
    @Test
    void its_correlation_id_is_found_and_is_the_body_s() throws Exception {
        var refused = unknownUser();
        var body = ApiClient.buildObjectMapper(null).readValue(refused.getRawBody(), ErrorBody.class);
        assertThat(refused.getCorrelationId()).isNotBlank().isEqualTo(body.getContextId());
    }

    @Test
    void it_leads_to_the_lesson() {
        assertThat(unknownUser().getHeader("Sim-Broken-Rule")).isNotBlank();
    }

    @Test
    void a_client_alone_is_no_user() throws Exception {
        try (var organisation = Running.organisation()) {
            var users = new UsersApi(client(organisation.backend().token()));
            var refused = catchThrowableOfType(ApiException.class, () -> users.getUsersMe(null, null));
            assertThat(refused.getRawBody()).contains("\"code\":\"not.a.user\"");
        }
    }

    /** With the refresh of tokens left on, the SDK hides the 401 behind its own failure to reach a login host. */
    @Test
    void a_token_that_nobody_issued_is_a_401() {
        var users = new UsersApi(ApiClient.Builder.standard()
                .withBasePath(Running.http())
                .withAccessToken("made-up")
                .withShouldRefreshAccessToken(false)
                .build());
        var refused = catchThrowableOfType(ApiException.class, () -> users.getUsersMe(null, null));
        assertThat(refused.getStatusCode()).isEqualTo(401);
    }

    @Test
    void where_errors_are_not_thrown_they_are_in_the_answer() throws Exception {
        var users = new UsersApi(ApiClient.Builder.standard()
                .withBasePath(Running.http())
                .withAccessToken("made-up")
                .withShouldRefreshAccessToken(false)
                .withShouldThrowErrors(false)
                .build());
        var answer = users.getUsersMeWithHttpInfo(null, null);
        assertThat(answer.getStatusCode()).isEqualTo(401);
        assertThat(answer.getCorrelationId()).isNotBlank();
    }

    private static ApiException unknownUser() {
        try (var organisation = Running.organisation()) {
            var users = new UsersApi(client(organisation.ann().token()));
            return catchThrowableOfType(ApiException.class, () -> users.getUser(NOBODY, null, null, null));
        }
    }

    private static ApiClient client(String token) {
        return ApiClient.Builder.standard()
                .withBasePath(Running.http())
                .withAccessToken(token)
                .build();
    }
}
