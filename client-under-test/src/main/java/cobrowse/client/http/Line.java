package cobrowse.client.http;

import cobrowse.client.failures.CobrowseException;
import cobrowse.client.failures.Unanswered;
import cobrowse.client.failures.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Sends a call once. Follows no redirect: nobody else is to get the token. */
public final class Line {

    private static final String LOGIN = "/oauth/";

    private final Hosts hosts;
    private final Limits limits;
    private final HttpClient http;
    private final Consumer<Exchange> observer;

    public Line(Hosts hosts, Limits limits, ProxySelector proxy, Executor threads) {
        this(hosts, limits, proxy, threads, exchange -> {});
    }

    /** @param observer is told of every request that was sent, by the thread that sent it */
    public Line(Hosts hosts, Limits limits, ProxySelector proxy, Executor threads, Consumer<Exchange> observer) {
        this.hosts = hosts;
        this.limits = limits;
        this.observer = observer;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .proxy(proxy)
                .executor(threads)
                .build();
    }

    /** The address of a path: of the login for /oauth/…, of the API for all else. */
    public URI address(String path) {
        return URI.create((path.startsWith(LOGIN) ? hosts.login() : hosts.api()) + path);
    }

    /** @throws CobrowseException for every end but an answer below 300 */
    public Answer send(Call call, Optional<String> authorization) {
        var answer = sendForRedirect(call, authorization);
        if (answer.status() < 300) return answer;
        throw new Unreadable(call + " was redirected, and this client follows no redirect", answer.status());
    }

    /** The same, with redirects as answers. */
    public Answer sendForRedirect(Call call, Optional<String> authorization) {
        var head = new AtomicReference<@Nullable ResponseInfo>();
        BodyHandler<byte[]> whole = info -> {
            head.set(info);
            return BodySubscribers.ofByteArray();
        };
        try {
            return read(call, await(call, http.sendAsync(request(call, authorization), whole)));
        } catch (IOException e) {
            throw failure(call, Optional.ofNullable(head.get()), e);
        }
    }

    /** Opens an answer without an end, such as a stream of events. Who has it closes it. */
    public InputStream open(Call call, Optional<String> authorization) {
        BodyHandler<InputStream> endless = info -> info.statusCode() == 200
                ? BodySubscribers.ofInputStream()
                : BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new);
        try {
            var response = await(call, http.sendAsync(request(call, authorization), endless));
            if (response.statusCode() == 200) return response.body();
            var answer = new Answer(call.toString(), response.statusCode(), response.headers(), text(response.body()));
            throw answer.status() < 400 ? new Unreadable(call + " is no stream", answer.status()) : Refusals.of(answer);
        } catch (IOException e) {
            throw failure(call, Optional.empty(), e);
        }
    }

    private HttpRequest request(Call call, Optional<String> authorization) {
        var body = call.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody);
        var request = HttpRequest.newBuilder(address(call.path())).method(call.method(), body);
        call.contentType().ifPresent(type -> request.setHeader("Content-Type", type));
        call.headers().forEach(request::setHeader);
        authorization.ifPresent(value -> request.setHeader("Authorization", value));
        return request.build();
    }

    private <T> HttpResponse<T> await(Call call, CompletableFuture<HttpResponse<T>> response) throws IOException {
        var began = System.nanoTime();
        Optional<HttpResponse<T>> answer = Optional.empty();
        try {
            answer = Optional.of(answered(call, response));
            return answer.get();
        } finally {
            observer.accept(Exchange.of(call, answer, Duration.ofNanos(System.nanoTime() - began)));
        }
    }

    private <T> HttpResponse<T> answered(Call call, CompletableFuture<HttpResponse<T>> response) throws IOException {
        try {
            return response.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new HttpTimeoutException("not answered within " + limits.answer());
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unanswered(call + " was interrupted", true, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
        }
    }

    private static Answer read(Call call, HttpResponse<byte[]> response) {
        var body = new String(response.body(), StandardCharsets.UTF_8);
        var answer = new Answer(call.toString(), response.statusCode(), response.headers(), body);
        if (answer.status() >= 400) throw Refusals.of(answer);
        return answer;
    }

    /** What is known when the line broke: the head of the answer says more than nothing. */
    private static CobrowseException failure(Call call, Optional<ResponseInfo> head, IOException e) {
        if (head.isEmpty()) return new Unanswered(call + " was not answered", mayHaveArrived(e), e);
        var status = head.get().statusCode();
        if (status < 400) return new Unreadable("The answer to " + call + " was cut off", status, true, e);
        return Refusals.of(new Answer(call.toString(), status, head.get().headers(), ""));
    }

    private static boolean mayHaveArrived(IOException e) {
        return !(e instanceof ConnectException
                || e instanceof HttpConnectTimeoutException
                || e instanceof NoRouteToHostException
                || e instanceof UnknownHostException
                || e instanceof SSLHandshakeException);
    }

    private static String text(InputStream body) throws IOException {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
}
