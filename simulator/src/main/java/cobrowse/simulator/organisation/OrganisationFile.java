package cobrowse.simulator.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation and all it has, as a file describes it. */
public record OrganisationFile(
        String id,
        String name,
        List<ClientEntry> clients,
        List<UserEntry> users,
        List<TokenEntry> tokens,
        List<QueueEntry> queues,
        List<ProviderEntry> providers,
        List<ConversationEntry> conversations) {

    /** @param user whom the client stands for where it has no user of its own: the one who made it */
    public record ClientEntry(
            String id,
            String name,
            String secret,
            boolean publicUse,
            List<String> grants,
            List<String> scopes,
            List<String> redirectUris,
            String user) {}

    public record UserEntry(
            String id, String name, String email, String state, boolean signedIn, boolean cobrowseOpen) {}

    /** A token that exists from the start. @param user empty for a token of the client itself */
    public record TokenEntry(
            String token, String client, @Nullable String user) {}

    public record QueueEntry(
            String id,
            String name,
            boolean cobrowse,
            @Nullable String defaultWrapUpCode,
            List<String> wrapUpCodes) {}

    public record ProviderEntry(String id, String name, boolean enabled) {}

    public record ConversationEntry(
            String id, String media, String state, @Nullable String agent, CustomerEntry customer) {}

    /** @param browser none, live or gone */
    public record CustomerEntry(String id, String name, String browser) {}
}
