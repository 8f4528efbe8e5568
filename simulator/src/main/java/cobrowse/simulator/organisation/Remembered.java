package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.file.Making;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remembers which secrets were made, so that somebody can be told. */
final class Remembered implements Making {

    private final Making making;
    private final Set<String> secrets = new HashSet<>();

    Remembered(Making making) {
        this.making = making;
    }

    @Override
    public String id(String of) {
        return making.id(of);
    }

    @Override
    public String secret(String of) {
        var secret = making.secret(of);
        secrets.add(secret);
        return secret;
    }

    /** Lines that tell the secrets and tokens of an organisation that were made; empty where none were. */
    String told(OrganisationFile file) {
        var clients = file.clients().stream()
                .filter(client -> secrets.contains(client.secret()))
                .map(client ->
                        "  client %s (%s) has the secret %s%n".formatted(client.name(), client.id(), client.secret()));
        var tokens = file.tokens().stream()
                .filter(token -> secrets.contains(token.token()))
                .map(token -> "  %s has the token %s%n"
                        .formatted(
                                token.user() == null ? "client " + token.client() : "user " + token.user(),
                                token.token()));
        var lines = Stream.concat(clients, tokens).collect(Collectors.joining());
        return lines.isEmpty() ? "" : "Organisation %s (%s):%n".formatted(file.name(), file.id()) + lines;
    }
}
