package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cobrowse.client.api.AgentStart;
import cobrowse.client.failures.CobrowseException;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.tokens.TokenSource;
import java.net.URI;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;

/** Tests of a client between which and the simulator there is a bad line. */
abstract class OnABadLine {

    static final String START = "POST /api/v2/cobrowse/sessions";
    static final String PROVIDERS = "GET /api/v2/cobrowse/providers";
    static final Duration SHORT = Duration.ofMillis(300);

    final Sandbox lakeside = Sandbox.make();
    final Hurry hurry = new Hurry();
    final BadLine line = new BadLine();
    final CobrowseClient client = client(line.address(), Limits.usual());

    @AfterEach
    void close() {
        client.close();
        line.close();
    }

    Started start(CobrowseClient by) {
        return by.start(AgentStart.of(lakeside.user("Ann"), lakeside.conversation("chat", "connected")));
    }

    static CobrowseException failure(ThrowingCallable act) {
        var failure = catchThrowableOfType(CobrowseException.class, act);
        assertThat(failure).as("the call succeeded").isNotNull();
        return failure;
    }

    CobrowseClient client(URI address, Limits limits) {
        return builder(address).limits(limits).build();
    }

    Builder builder(URI address) {
        return builder(address, TokenSource.clientCredentials(lakeside.client("Backend"), lakeside.secret("Backend")));
    }

    Builder builder(URI address, TokenSource source) {
        return CobrowseClient.at(Hosts.at(address), source).waiting(hurry);
    }
}
