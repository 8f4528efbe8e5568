package cobrowse.client;

import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.tokens.TokenSource;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.cloud.contract.stubrunner.junit.StubRunnerExtension;
import org.springframework.cloud.contract.stubrunner.spring.StubRunnerProperties.StubsMode;

/** Tests of a client that speaks to the stubs of the contracts. */
abstract class AgainstStubs {

    static final String ANN = "30000000-0000-4000-8000-000000000001";
    static final String OMAR = "30000000-0000-4000-8000-000000000002";
    static final String CARLA = "30000000-0000-4000-8000-000000000006";
    static final String CHAT = "60000000-0000-4000-8000-000000000001";
    static final String QUEUED_CHAT = "60000000-0000-4000-8000-000000000002";
    static final String MESSAGING = "60000000-0000-4000-8000-000000000005";
    static final String CHAT_CUSTOMER = "61000000-0000-4000-8000-000000000001";
    static final String MESSAGING_CUSTOMER = "61000000-0000-4000-8000-000000000005";
    static final String SUPPORT = "12345678-1234-1234-1234-123456789012";
    static final String INVITE = "70000000-0000-4000-8000-000000000001";
    static final String NOBODY = "99999999-0000-4000-8000-000000000009";
    static final String BACKEND = "20000000-0000-4000-8000-000000000001";
    static final String DESKTOP = "20000000-0000-4000-8000-000000000003";

    @RegisterExtension
    static final StubRunnerExtension STUBS = new StubRunnerExtension()
            .downloadStub("cobrowse.simulator", "contracts")
            .stubsMode(StubsMode.CLASSPATH);

    final CobrowseClient backend = client(TokenSource.given("lakeside-backend-token"));
    final CobrowseClient ann = client(TokenSource.given("ann-token"));

    @AfterEach
    void close() {
        backend.close();
        ann.close();
    }

    static CobrowseClient client(TokenSource source) {
        var stubs = STUBS.findStubUrl("cobrowse.simulator", "contracts");
        return CobrowseClient.at(Hosts.at(URI.create(stubs.toString())), source)
                .limits(Limits.once())
                .waiting(new Hurry())
                .build();
    }
}
