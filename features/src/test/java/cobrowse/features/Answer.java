package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Optional;

/** What came of the last call, and what may be said of it. */
public class Answer {

    private static final String BROKEN_RULE = "Sim-Broken-Rule";

    private final Chapter chapter;
    private Optional<Response> last = Optional.empty();

    public Answer(Chapter chapter) {
        this.chapter = chapter;
    }

    Response keep(Response response) {
        last = Optional.of(response);
        return response;
    }

    Response response() {
        return last.orElseThrow(() -> new IllegalStateException("Nobody has called anything yet: add a When."));
    }

    JsonPath body() {
        return response().jsonPath();
    }

    void isRefusal(int status, String code) {
        assertThat(response().statusCode()).as(response().asString()).isEqualTo(status);
        assertThat(code()).as(response().asString()).isEqualTo(code);
        breaksTheRule();
    }

    /** Nothing happened, whatever the number says, and the header tells which rule is behind it. */
    void breaksTheRule() {
        var rule = brokenRule();
        assertThat(rule).as("the answer names the rule that broke").isPresent();
        chapter.broke(rule.orElseThrow());
    }

    void isSuccess(int status) {
        assertThat(response().statusCode()).as(response().asString()).isEqualTo(status);
        isSuccess();
    }

    void isSuccess() {
        assertThat(response().statusCode()).as(response().asString()).isBetween(200, 302);
        assertThat(brokenRule()).as("no rule broke").isEmpty();
        chapter.kept();
    }

    /** The vendor's code, or OAuth's error. */
    private String code() {
        return Optional.ofNullable(body().getString("code")).orElseGet(() -> body().getString("error"));
    }

    private Optional<String> brokenRule() {
        return Optional.ofNullable(response().header(BROKEN_RULE));
    }
}
