package cobrowse.features;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Calls of the API, made in somebody's name; the answer is kept for the steps that speak of it. */
public class Genesys {

    private final Tokens tokens;
    private final Answer answer;

    public Genesys(Tokens tokens, Answer answer) {
        this.tokens = tokens;
        this.answer = answer;
    }

    /** The beginning of a call with the caller's token, if there is one. */
    RequestSpecification as(String caller) {
        var call = Http.call();
        tokens.of(caller).ifPresent(token -> call.header("Authorization", "Bearer " + token));
        return call;
    }

    Response get(String caller, String path) {
        return answer.keep(as(caller).get(path));
    }

    Response post(String caller, String path, Map<String, ?> body) {
        return answer.keep(as(caller).contentType(ContentType.JSON).body(body).post(path));
    }

    Response patch(String caller, String path, Map<String, ?> body) {
        return answer.keep(as(caller).contentType(ContentType.JSON).body(body).patch(path));
    }

    Response delete(String caller, String path) {
        return answer.keep(as(caller).delete(path));
    }

    /** Reads what somebody may see, without making it the answer that the steps speak of. */
    Response look(String caller, String path) {
        return as(caller).get(path);
    }
}
