package cobrowse.features;

import cobrowse.parity.Words;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a user has said by environment variables. Never shows a value: some are secret. */
final class Environment {

    static final String REGION = "COBROWSE_REGION";
    static final String API = "COBROWSE_API";
    static final String LOGIN = "COBROWSE_LOGIN";
    static final String MAY_START = "COBROWSE_MAY_START";
    /** An expression of tags; scenarios beyond it are left alone. */
    static final String ONLY = "COBROWSE_ONLY";

    static final String RECORDED = "COBROWSE_PARITY_RECORDED";

    private static final String OURS = "COBROWSE_";

    /** Hosts to which a secret may go without TLS: they are this machine. */
    private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** @throws IllegalStateException when it is not set */
    String require(String name) {
        return get(name)
                .orElseThrow(() -> new IllegalStateException("Set " + name + "; docs/real-org.md has them all."));
    }

    /** Whether there is an org to ask. */
    boolean namesAnOrg() {
        return get(REGION).or(() -> get(API)).isPresent();
    }

    boolean mayStart() {
        return get(MAY_START).filter("yes"::equals).isPresent();
    }

    String api() {
        return host(API, "https://api.");
    }

    String login() {
        return host(LOGIN, "https://login.");
    }

    /** Everything that was said about the org must stay here. */
    Words words() {
        return new Words(variables.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(OURS))
                .map(Map.Entry::getValue)
                .toList());
    }

    private String host(String variable, String prefix) {
        var uri = get(variable).orElseGet(() -> prefix + require(REGION));
        var parsed = URI.create(uri);
        if (!"https".equals(parsed.getScheme()) && !HERE.contains(String.valueOf(parsed.getHost()))) {
            throw new IllegalStateException(variable + " must begin with https://, as secrets are sent there.");
        }
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
