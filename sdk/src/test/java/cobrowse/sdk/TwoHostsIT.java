package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Login and API on one host and on two, by any client that has a resolver and trusts the authority. */
class TwoHostsIT {

    private final OkHttpClient client = trusting();

    @ParameterizedTest
    @CsvSource({
        "localhost, localhost",
        "genesys.test, genesys.test",
        "login.genesys.test, api.genesys.test",
        "login.genesys.test, apps.genesys.test"
    })
    void a_token_of_one_host_is_good_at_the_other(String login, String api) throws IOException {
        try (var organisation = Running.organisation()) {
            var form = new FormBody.Builder()
                    .add("grant_type", "client_credentials")
                    .add("client_id", organisation.backend().id())
                    .add("client_secret", organisation.backend().secret())
                    .build();
            var token = JsonMapper.shared()
                    .readTree(send(new Request.Builder()
                            .url(Running.https(login) + "/oauth/token")
                            .post(form)))
                    .path("access_token")
                    .asString();
            var queues = send(new Request.Builder()
                    .url(Running.https(api) + "/api/v2/routing/queues")
                    .header("Authorization", "Bearer " + token));
            assertThat(queues).contains("Support");
        }
    }

    @Test
    void another_region_s_name_is_not_certified() {
        var call = new Request.Builder().url(Running.https("api.other.test") + "/");
        assertThatThrownBy(() -> send(call)).isInstanceOf(SSLPeerUnverifiedException.class);
    }

    private String send(Request.Builder call) throws IOException {
        try (Response answer = client.newCall(call.build()).execute()) {
            var body = answer.body().string();
            assertThat(answer.code()).as(body).isEqualTo(200);
            return body;
        }
    }

    /** Every name leads to this machine. */
    private static OkHttpClient trusting() {
        try (var file = Files.newInputStream(Running.caP12())) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, "changeit".toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), new SecureRandom());
            return new OkHttpClient.Builder()
                    .dns(name -> List.of(InetAddress.getLoopbackAddress()))
                    .sslSocketFactory(context.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                    .build();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
