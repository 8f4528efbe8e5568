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

/** What the control API asks for when other machines can reach it; on loopback it asks for nothing. */
@Component
class ControlToken {

    private static final String SCHEME = "Bearer ";
    private static final PlainError WANTED = PlainError.of(
            401, "authentication.required", "The control API wants the token that the simulator printed at its start.");

    private final Optional<String> token;
    private final ErrorWriter errors;

    ControlToken(BindAddress address, Ids ids, ErrorWriter errors) {
        this.token = address.isLoopback() ? Optional.empty() : Optional.of(ids.secret());
        this.errors = errors;
    }

    Optional<String> value() {
        return token;
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
