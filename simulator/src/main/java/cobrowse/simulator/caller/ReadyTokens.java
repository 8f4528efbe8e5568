package cobrowse.simulator.caller;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.TokenEntry;
import cobrowse.simulator.organisation.SimulatedClock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;

/** Tokens that an organisation has from the start, with all the scopes of the client that they were issued to. */
@Repository
@Order(3)
class ReadyTokens implements Furnishing {

    private static final Duration AS_GOOD_AS_FOREVER = Duration.ofDays(3650);

    private static final String INSERT = """
            insert into access_token (hash, organisation_id, client_id, user_id, scopes, expires_at)
            values (?, ?, ?, ?, ?, ?)""";

    private final SimulatedClock clock;

    ReadyTokens(SimulatedClock clock) {
        this.clock = clock;
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        var expiresAt = clock.now(organisation).plus(AS_GOOD_AS_FOREVER).toEpochMilli();
        var scopes = file.clients().stream()
                .collect(Collectors.toMap(ClientEntry::id, client -> String.join(" ", client.scopes())));
        file.tokens()
                .forEach(token -> furniture.put(
                        INSERT, row(organisation, token, scopes.getOrDefault(token.client(), ""), expiresAt)));
    }

    private static @Nullable Object[] row(Organisation organisation, TokenEntry token, String scopes, long expiresAt) {
        return new @Nullable Object[] {token.token(), organisation.id(), token.client(), token.user(), scopes, expiresAt
        };
    }
}
