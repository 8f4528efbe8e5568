package cobrowse.simulator.caller;

import cobrowse.simulator.organisation.Organisation;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever holds the bearer token, and what it lets them do.
 *
 * @param tokenHash the token as it is kept
 * @param clientId the OAuth client that the token was issued to
 * @param userId the user who signed in; empty for a client-credentials token
 * @param standsFor the user who signed in, or else the one who made the client
 * @param permissions what the user's roles allow, or the client's where nobody signed in; "*" stands for everything
 * @param expiresAt on the organisation's clock
 */
public record Caller(
        Organisation organisation,
        String tokenHash,
        String clientId,
        Optional<String> userId,
        Optional<String> standsFor,
        Set<String> scopes,
        Set<String> permissions,
        Instant expiresAt) {}
