package cobrowse.simulator.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The control API's token, where whoever starts the simulator has chosen it: in the environment, or in a file. Not by an
 * option, which others see in the list of processes.
 */
@Component
class GivenToken {

    private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9._~+/=-]{16,200}");

    private final Optional<String> token;

    /** @throws BadControlToken when it cannot be read, or is none */
    GivenToken(
            @Value("${COBROWSE_CONTROL_TOKEN:}") String token, @Value("${COBROWSE_CONTROL_TOKEN_FILE:}") String file) {
        if (!token.isEmpty() && !file.isEmpty())
            throw new BadControlToken(
                    "COBROWSE_CONTROL_TOKEN and COBROWSE_CONTROL_TOKEN_FILE are both set.", "Set one.");
        this.token = file.isEmpty() ? Optional.of(token).filter(it -> !it.isEmpty()) : Optional.of(read(file));
        if (this.token.stream().allMatch(it -> GOOD.matcher(it).matches())) return;
        throw new BadControlToken(
                "The token for the control API is too short, too long, or has odd characters.",
                "Take 16 to 200 letters, digits or ._~+/=- for it.");
    }

    Optional<String> value() {
        return token;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException e) {
            throw new BadControlToken(
                    "The file that COBROWSE_CONTROL_TOKEN_FILE names cannot be read.",
                    "Name a text file that the simulator may read.");
        }
    }
}
