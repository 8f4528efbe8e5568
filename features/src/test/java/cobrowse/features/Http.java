package cobrowse.features;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RestAssuredConfig.newConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** How every call begins: following no redirect, and saying no more than the step says; what is answered is noted. */
public class Http {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Venue venue;
    private final Exchanges exchanges;

    public Http(Venue venue, Exchanges exchanges) {
        this.venue = venue;
        this.exchanges = exchanges;
    }

    /** A call of the API. */
    RequestSpecification call() {
        return noted(venue.api());
    }

    /** A call for a token or of the sign-in page, which may have a host of its own. */
    RequestSpecification login() {
        return noted(venue.login());
    }

    /** One of many calls, which are counted and not noted: they come in no order. */
    RequestSpecification oneOfMany() {
        exchanges.count();
        return at(venue.api()).filters(venue.filters());
    }

    /** A call that is nobody's business. */
    static RequestSpecification at(String baseUri) {
        return given().baseUri(baseUri)
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

    private RequestSpecification noted(String baseUri) {
        return at(baseUri).filter(exchanges).filters(venue.filters());
    }
}
