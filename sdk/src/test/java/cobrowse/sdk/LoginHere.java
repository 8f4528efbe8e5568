package cobrowse.sdk;

import com.mypurecloud.sdk.v2.AsyncApiCallback;
import com.mypurecloud.sdk.v2.connector.ApiClientConnector;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorProperties;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorProvider;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorRequest;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorResponse;
import com.mypurecloud.sdk.v2.connector.apache.ApacheHttpClientConnectorProvider;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.Future;

/** Sends the SDK's calls for tokens to the simulator too: the SDK makes their address itself, always with https and login. */
record LoginHere(String simulator, ApiClientConnectorProvider usual) implements ApiClientConnectorProvider {

    private static final String TOKEN = "/oauth/token";

    LoginHere(String simulator) {
        this(simulator, new ApacheHttpClientConnectorProvider());
    }

    @Override
    public ApiClientConnector create(ApiClientConnectorProperties properties) {
        var connector = usual.create(properties);
        return new ApiClientConnector() {
            @Override
            public ApiClientConnectorResponse invoke(ApiClientConnectorRequest call) throws IOException {
                return connector.invoke(led(call));
            }

            @Override
            public Future<ApiClientConnectorResponse> invokeAsync(
                    ApiClientConnectorRequest call, AsyncApiCallback<ApiClientConnectorResponse> callback) {
                return connector.invokeAsync(led(call), callback);
            }

            @Override
            public void close() throws Exception {
                connector.close();
            }
        };
    }

    private ApiClientConnectorRequest led(ApiClientConnectorRequest call) {
        return call.getUrl().endsWith(TOKEN) ? new Led(call, simulator + TOKEN) : call;
    }

    /** The same call to another address. */
    private record Led(ApiClientConnectorRequest call, String url) implements ApiClientConnectorRequest {

        @Override
        public String getMethod() {
            return call.getMethod();
        }

        @Override
        public String getUrl() {
            return url;
        }

        @Override
        public Map<String, String> getHeaders() {
            return call.getHeaders();
        }

        @Override
        public boolean hasBody() {
            return call.hasBody();
        }

        @Override
        public String readBody() throws IOException {
            return call.readBody();
        }

        @Override
        public InputStream getBody() throws IOException {
            return call.getBody();
        }
    }
}
