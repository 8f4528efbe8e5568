package cobrowse.features;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;

/** Calls of the API, made in somebody's name; the answer is kept for the steps that speak of it. */
public class Genesys {

    private final Tokens tokens;
    private final Answer answer;
    private final Http http;

    public Genesys(Tokens tokens, Answer answer, Http http) {
        this.tokens = tokens;
        this.answer = answer;
        this.http = http;
    }

    /** The beginning of a call with the caller's token, if there is one. */
    RequestSpecification as(String caller) {
        return signed(caller, http.call());
    }

    /** Another look of the many that somebody takes in a hurry. */
    Response lookInAHurry(String caller, String path) {
        return signed(caller, http.oneOfMany()).get(path);
    }

    Response get(String caller, String path) {
        return answer.keep(as(caller).get(path));
    }

    /** Opens a page as anybody's browser does. */
    Response open(URI page) {
        return http.call().accept("text/html").get(page);
    }

    Response post(String caller, String path, Map<String, ?> body) {
        return answer.keep(as(caller).contentType(ContentType.JSON).body(body).post(path));
    }

    Response patch(String caller, String path, Map<String, ?> body) {
        return answer.keep(as(caller).contentType(ContentType.JSON).body(body).patch(path));
    }

    Response put(String caller, String path, Map<String, ?> body) {
        return answer.keep(as(caller).contentType(ContentType.JSON).body(body).put(path));
    }

    /** Without a body. */
    Response post(String caller, String path) {
        return answer.keep(as(caller).post(path));
    }

    Response delete(String caller, String path) {
        return answer.keep(as(caller).delete(path));
    }

    /** Reads what somebody may see, without making it the answer that the steps speak of. */
    Response look(String caller, String path) {
        return as(caller).get(path);
    }

    private RequestSpecification signed(String caller, RequestSpecification call) {
        tokens.of(caller).ifPresent(token -> call.header("Authorization", "Bearer " + token));
        return call;
    }
}
