package cobrowse.features;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RestAssuredConfig.newConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** How every call begins: at the simulator, following no redirect, and saying no more than the step says. */
final class Http {

    private static final int PATIENCE_MILLIS = 20_000;

    private Http() {}

    static RequestSpecification call() {
        return given().baseUri(Simulator.baseUri())
                .config(config())
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false);
    }

    /** Whoever waits longer than this waits for nothing. */
    static RestAssuredConfig config() {
        return newConfig()
                .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .httpClient(httpClientConfig()
                        .setParam("http.connection.timeout", PATIENCE_MILLIS)
                        .setParam("http.socket.timeout", PATIENCE_MILLIS));
    }
}
