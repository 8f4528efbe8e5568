package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.RoutingApi;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorProperty;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorProvider;
import com.mypurecloud.sdk.v2.connector.apache.ApacheHttpClientConnectorProvider;
import com.mypurecloud.sdk.v2.connector.okhttp.OkHttpClientConnectorProvider;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java SDK with client credentials over plain HTTP, by a connector that leads its login here. */
class ConnectorIT {

    static Stream<ApiClientConnectorProvider> connectors() {
        return Stream.of(new ApacheHttpClientConnectorProvider(), new OkHttpClientConnectorProvider());
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void the_client_signs_in_and_calls(ApiClientConnectorProvider usual) throws Exception {
        try (var organisation = Running.organisation()) {
            var client = client(usual);
            client.authorizeClientCredentials(
                    organisation.backend().id(), organisation.backend().secret());
            var queue = new RoutingApi(client)
                    .getRoutingQueue(organisation.queue("Support").id());
            assertThat(queue.getName()).isEqualTo("Support");
        }
    }

    @Test
    void a_wrong_secret_is_an_exception_with_the_reason_in_its_body() {
        try (var organisation = Running.organisation()) {
            var client = client(new ApacheHttpClientConnectorProvider());
            var refused = Assertions.catchThrowableOfType(
                    ApiException.class,
                    () -> client.authorizeClientCredentials(
                            organisation.backend().id(), "wrong"));
            assertThat(refused.getStatusCode()).isIn(400, 401);
            assertThat(refused.getRawBody()).contains("invalid_client");
        }
    }

    /** The SDK looks for a dot in the base path, so localhost will not do. Its refresh of tokens would hide what was refused. */
    private static ApiClient client(ApiClientConnectorProvider usual) {
        var address = Running.http().replace("localhost", "127.0.0.1");
        return ApiClient.Builder.standard()
                .withBasePath(address)
                .withShouldRefreshAccessToken(false)
                .withProperty(ApiClientConnectorProperty.CONNECTOR_PROVIDER, new LoginHere(address, usual))
                .build();
    }
}
