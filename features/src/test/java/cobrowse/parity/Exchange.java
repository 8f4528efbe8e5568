package cobrowse.parity;

import tools.jackson.databind.JsonNode;

/**
 * A call and its answer, without a single value of either.
 *
 * @param path a template of the catalogue, with the names of the query's parameters
 * @param code the vendor's code or OAuth's error; empty where the answer has none
 * @param body its {@link Shapes shape}
 */
public record Exchange(String method, String path, int status, String code, JsonNode body) {

    /** What people see first: {@code GET /api/v2/users?email → 200}. */
    public String inWords() {
        return call() + " → " + answer();
    }

    String call() {
        return method + " " + path;
    }

    String answer() {
        return code.isEmpty() ? String.valueOf(status) : status + " " + code;
    }

    /** How another answer to the same call differs from this one, in words; empty where it does not. */
    String differenceTo(Exchange other) {
        if (!call().equals(other.call())) return "calls %s instead of %s".formatted(other.call(), call());
        if (!answer().equals(other.answer())) {
            return "%s answers %s instead of %s".formatted(call(), other.answer(), answer());
        }
        return body.equals(other.body()) ? "" : call() + " answers a body of another shape";
    }
}
