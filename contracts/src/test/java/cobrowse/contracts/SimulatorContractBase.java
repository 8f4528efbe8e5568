package cobrowse.contracts;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What every generated contract test stands on: a running simulator, and in it the world of the contract. */
public abstract class SimulatorContractBase {

    private static final int MOST_MILLISECONDS = 10_000;

    @BeforeEach
    void arrange(TestInfo test) {
        var contract = Contracts.testedBy(test.getTestMethod().orElseThrow().getName());
        var lakeside = new Lakeside(new Http(RunningSimulator.baseUri()));
        var standIns = new StandIns(Arrangements.arrange(lakeside, contract));
        RestAssured.reset();
        RestAssured.baseURI = RunningSimulator.baseUri();
        // What a contract says is sent as it stands.
        RestAssured.urlEncodingEnabled = false;
        RestAssured.config = RestAssuredConfig.config()
                .redirect(redirectConfig().followRedirects(false))
                .encoderConfig(encoderConfig()
                        .defaultContentCharset("UTF-8")
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .httpClient(httpClientConfig().setParam("http.socket.timeout", MOST_MILLISECONDS));
        RestAssured.filters(standIns, new NothingElse(contract));
    }
}
