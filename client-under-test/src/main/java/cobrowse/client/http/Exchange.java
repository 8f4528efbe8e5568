package cobrowse.client.http;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * A request that was sent, and how it was answered; nothing of what was in it.
 *
 * @param call method and path
 * @param status absent where no answer came
 * @param correlationId by which the vendor's support finds the call
 */
public record Exchange(String call, Optional<Integer> status, Optional<String> correlationId, Duration took) {

    static <T> Exchange of(Call call, Optional<HttpResponse<T>> answer, Duration took) {
        return new Exchange(
                call.toString(),
                answer.map(HttpResponse::statusCode),
                answer.flatMap(response -> response.headers().firstValue("ININ-Correlation-Id")),
                took);
    }
}
