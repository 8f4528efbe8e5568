package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiRequestBuilder;
import com.mypurecloud.sdk.v2.api.UsersApi;
import com.mypurecloud.sdk.v2.extensions.AuthResponse;
import com.mypurecloud.sdk.v2.model.User;
import org.junit.jupiter.api.Test;

/** The Java SDK that fetches its token by a call of its own, at the API's address. */
class OwnTokenCallIT {

    @Test
    void a_token_by_client_credentials() throws Exception {
        try (var organisation = Running.organisation();
                var client = ApiClient.Builder.standard()
                        .withBasePath(Running.http())
                        .build()) {
            var call = ApiRequestBuilder.create("POST", "/oauth/token")
                    .withContentTypes("application/x-www-form-urlencoded")
                    .withFormParameter("grant_type", "client_credentials")
                    .withFormParameter("client_id", organisation.backend().id())
                    .withFormParameter("client_secret", organisation.backend().secret())
                    .build();
            var answer = client.invoke(call, new TypeReference<AuthResponse>() {});
            client.setAccessToken(answer.getBody().getAccess_token());

            User carla = new UsersApi(client).getUser(organisation.carla().id(), null, null, null);
            assertThat(carla.getName()).isEqualTo("Carla Customer");
        }
    }
}
