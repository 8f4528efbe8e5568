package cobrowse.client.doctor;

import static cobrowse.client.doctor.StartOperation.ACTION;
import static cobrowse.client.doctor.StartOperation.CHAT;
import static cobrowse.client.doctor.StartOperation.INVITE;
import static cobrowse.client.doctor.StartOperation.PAGE;
import static cobrowse.client.doctor.StartOperation.SESSION;

import cobrowse.client.tokens.TokenSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ailments that any start may have: of its body, its token, and the login. */
final class EntranceAilments extends AilmentGroup {

    EntranceAilments() {
        for (var operation : List.of(SESSION, INVITE, ACTION, CHAT, PAGE)) bodies(operation);
        entrance();
        logins();
    }

    private void bodies(StartOperation operation) {
        body(operation, "body-is-within-512000-bytes", well -> " ".repeat(BodyChecks.MOST_BYTES + 1));
        add(
                operation,
                "content-type-is-json",
                well -> new Patient(well.of(operation).token(), well.sending(operation, "{}", "text/plain")));
        body(operation, "body-is-well-formed-json", well -> "{\"userId\": ");
    }

    private void entrance() {
        add(CHAT, "caller-has-a-token", well -> {
            var chat = well.of(CHAT);
            return new Patient(chat.token(), chat.plan().withoutToken());
        });
        add(
                CHAT,
                "token-is-known-and-alive",
                well -> Patient.of("no-such-token", well.of(CHAT).plan()));
        add(CHAT, "caller-is-within-the-rate-limit", well -> {
            well.lakeside().settings("{\"requestsPerMinute\": 1}");
            try (var client = Patient.client(well.of(CHAT).token())) {
                client.providers();
            }
            return well.of(CHAT);
        });
    }

    private void logins() {
        login("client-is-known", well -> TokenSource.clientCredentials(NOBODY, secret(well, "Backend")));
        login(
                "only-public-clients-leave-out-the-secret",
                well -> TokenSource.clientCredentials(id(well, "Backend"), ""));
        login("client-secret-matches", well -> TokenSource.clientCredentials(id(well, "Backend"), "wrong"));
        login(
                "client-may-use-the-grant",
                well -> TokenSource.clientCredentials(id(well, "Desktop"), secret(well, "Desktop")));
        login(
                "token-has-granted-scopes-only",
                well -> TokenSource.clientCredentials(
                        id(well, "Narrow"), secret(well, "Narrow"), Optional.of("cobrowse:write")));
    }

    private void login(String rule, Function<Healthy, TokenSource> token) {
        add(CHAT, rule, well -> new Patient(token.apply(well), well.of(CHAT).plan()));
    }
}
