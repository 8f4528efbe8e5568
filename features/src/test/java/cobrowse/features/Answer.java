package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Optional;

/** What came of the last call, and what may be said of it. */
public class Answer {

    private final Chapter chapter;
    private final Venue venue;
    private Optional<Response> last = Optional.empty();

    public Answer(Chapter chapter, Venue venue) {
        this.chapter = chapter;
        this.venue = venue;
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

    /** Nothing happened, whatever the number says; where a simulator answers, the header tells which rule is behind it. */
    void breaksTheRule() {
        venue.seesBroken(response(), chapter);
    }

    void isSuccess(int status) {
        assertThat(response().statusCode()).as(response().asString()).isEqualTo(status);
        isSuccess();
    }

    void isSuccess() {
        assertThat(response().statusCode()).as(response().asString()).isBetween(200, 302);
        venue.seesKept(response(), chapter);
    }

    /** The vendor's code, or OAuth's error. */
    private String code() {
        return Optional.ofNullable(body().getString("code")).orElseGet(() -> body().getString("error"));
    }
}
