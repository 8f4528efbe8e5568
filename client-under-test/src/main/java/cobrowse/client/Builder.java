package cobrowse.client;

import cobrowse.client.http.Exchange;
import cobrowse.client.http.Hosts;
import cobrowse.client.http.Limits;
import cobrowse.client.http.Line;
import cobrowse.client.http.Reconnecting;
import cobrowse.client.http.Retrying;
import cobrowse.client.http.Sender;
import cobrowse.client.tokens.Login;
import cobrowse.client.tokens.TokenSource;
import cobrowse.client.tokens.TokenStore;
import cobrowse.client.tokens.Tokens;
import dev.failsafe.spi.Scheduler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a client is made of. All but hosts and token source has a usual value. */
public final class Builder {

    private final Hosts hosts;
    private final TokenSource tokenSource;
    private Limits limits = Limits.usual();
    private TokenStore tokenStore = TokenStore.none();
    private ProxySelector proxy = HttpClient.Builder.NO_PROXY;
    private Clock clock = Clock.systemUTC();
    private Consumer<Exchange> observer = exchange -> {};
    private UnaryOperator<Scheduler> waiting = UnaryOperator.identity();

    Builder(Hosts hosts, TokenSource tokenSource) {
        this.hosts = hosts;
        this.tokenSource = tokenSource;
    }

    public Builder limits(Limits changed) {
        limits = changed;
        return this;
    }

    /** Where tokens are kept from one run to the next. */
    public Builder tokenStore(TokenStore changed) {
        tokenStore = changed;
        return this;
    }

    /** None is used unless it is named here, whatever the machine is set up for: a proxy sees tokens' hosts. */
    public Builder proxy(ProxySelector changed) {
        proxy = changed;
        return this;
    }

    /** Judges how old tokens are. */
    public Builder clock(Clock changed) {
        clock = changed;
        return this;
    }

    /** Is told of every request that is sent, tries included: for logs. It gets no header, no body and no query. */
    public Builder observer(Consumer<Exchange> changed) {
        observer = changed;
        return this;
    }

    /** Puts something between the client and its pauses: tests that do not want to wait them out. */
    public Builder waiting(UnaryOperator<Scheduler> changed) {
        waiting = changed;
        return this;
    }

    public CobrowseClient build() {
        ExecutorService threads = Executors.newCachedThreadPool(Builder::daemon);
        var scheduler = waiting.apply(Scheduler.of(threads));
        var sender = new Sender(new Line(hosts, limits, proxy, threads, observer), new Retrying(limits, scheduler));
        var door = new Door(sender, new Tokens(tokenSource, tokenStore, new Login(sender, clock)));
        var following = new Following(door, new Reconnecting(limits, scheduler), threads);
        return new CobrowseClient(door, following, threads);
    }

    /** No program is kept alive by a client that it forgot to close. */
    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "cobrowse-client");
        thread.setDaemon(true);
        return thread;
    }
}
