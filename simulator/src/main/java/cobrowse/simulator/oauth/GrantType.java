package cobrowse.simulator.oauth;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to a token that are offered here, each with the parameters it cannot do without. */
public enum GrantType {
    CLIENT_CREDENTIALS,
    AUTHORIZATION_CODE("code", "redirect_uri", "code_verifier"),
    REFRESH_TOKEN("refresh_token");

    private final List<String> parameters;

    GrantType(String... parameters) {
        this.parameters = List.of(parameters);
    }

    static Optional<GrantType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.spelt().equals(name)).findFirst();
    }

    /** As OAuth spells it. */
    public String spelt() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> parameters() {
        return parameters;
    }
}
