package cobrowse.simulator.control;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.wire.BindAddress;
import cobrowse.simulator.wire.ErrorWriter;
import cobrowse.simulator.wire.PlainError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the control API asks for when other machines can reach it, or when it was told to; else it asks for nothing. */
@Component
class ControlToken {

    private static final String SCHEME = "Bearer ";
    private static final PlainError WANTED = PlainError.of(
            401,
            "authentication.required",
            "The control API wants the token that the simulator was given, or printed, at its start.");
    private static final String PUBLIC =
            "WARNING: other machines can reach this simulator. It is not made to be public.%nIts control API wants the ";

    private final Optional<String> token;
    private final Optional<String> warning;
    private final ErrorWriter errors;

    ControlToken(GivenToken given, BindAddress address, Ids ids, ErrorWriter errors) {
        var made = given.value().isPresent() || address.isLoopback()
                ? Optional.<String>empty()
                : Optional.of(ids.secret());
        this.token = given.value().or(() -> made);
        this.warning = address.isLoopback() ? Optional.empty() : Optional.of(warning(made));
        this.errors = errors;
    }

    /** What is to be said at the start: a token that was made up, but never one that was given. */
    Optional<String> warning() {
        return warning;
    }

    private static String warning(Optional<String> made) {
        var wanted =
                made.map(token -> "header Authorization: " + SCHEME + token).orElse("token that it was given.");
        return PUBLIC.formatted() + wanted;
    }

    boolean isSatisfiedBy(HttpServletRequest call) {
        var header = Optional.ofNullable(call.getHeader("Authorization")).orElse("");
        return token.stream().allMatch(wanted -> isSame(header, SCHEME + wanted));
    }

    void refuse(HttpServletRequest call, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        errors.write(call, response, WANTED);
    }

    /** Takes as long for a near miss as for a far one. */
    private static boolean isSame(String given, String wanted) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }
}
