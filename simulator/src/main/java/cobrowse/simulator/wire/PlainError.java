package cobrowse.simulator.wire;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** An error that no rule explains, in the vendor's words where the vendor has some. */
public record PlainError(int status, String code, String message) {

    private static final Map<Integer, String> MESSAGES = Map.of(
            400, "The request could not be understood by the server due to malformed syntax.",
            404, "The requested resource was not found.",
            405, "The method is not allowed for this resource.",
            406, "The answer would be application/json, which the request does not accept.",
            408, "The request did not arrive in time.",
            413, "The request is over the size limit. Maximum bytes: 512000",
            415, "Unsupported Media Type - Only application/json request bodies are supported",
            500, "The request could not be completed because of an error of the simulator.",
            503, "The simulator cannot reach its database. Try again later.");

    /** The error of a status; its code is the status's name, which is what the vendor's codes are. */
    public static PlainError of(int status) {
        var known = HttpStatus.resolve(status);
        var name = status == 413 ? "Request Entity Too Large" : known == null ? "Error" : known.getReasonPhrase();
        var code = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        return new PlainError(status, code, MESSAGES.getOrDefault(status, name + "."));
    }

    public static PlainError of(int status, String code, String message) {
        return new PlainError(status, code, message);
    }
}
