package cobrowse.simulator.organisation;

import static cobrowse.simulator.organisation.file.Described.Made.ID;
import static cobrowse.simulator.organisation.file.Described.Made.SECRET;

import cobrowse.simulator.organisation.file.Described;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation and all it has, as a file describes it. */
public record OrganisationFile(
        @Described(value = "The organisation's id, and the value of Sim-Organisation.", made = ID)
        String id,

        @Described("Its name.") String name,

        @Described(value = "What its configuration decides.", usual = "{}")
        SettingsEntry settings,

        @Described(value = "The programs that it lets in.", usual = "[]")
        List<ClientEntry> clients,

        @Described(value = "The people with an account.", usual = "[]")
        List<UserEntry> users,

        @Described(
                value = "Tokens that exist from the start. The client * stands for one for each client that may "
                        + "have one of its own, and one for each active user.",
                usual = "[{\"client\": \"*\"}]")
        List<TokenEntry> tokens,

        @Described(value = "Its queues.", usual = "[]") List<QueueEntry> queues,

        @Described(value = "Its co-browse providers.", usual = "[]")
        List<ProviderEntry> providers,

        @Described(value = "Its web deployments.", usual = "[]")
        List<DeploymentEntry> deployments,

        @Described(value = "Conversations that customers have.", usual = "[]")
        List<ConversationEntry> conversations,

        @Described(value = "What it has joined to its contact centre.", usual = "[]")
        List<IntegrationEntry> integrations,

        @Described(value = "What people may do who do the same work.", usual = "[]")
        List<RoleEntry> roles) {

    public OrganisationFile named(String another) {
        return new OrganisationFile(
                id,
                another,
                settings,
                clients,
                users,
                tokens,
                queues,
                providers,
                deployments,
                conversations,
                integrations,
                roles);
    }

    public record ClientEntry(
            @Described(value = "The client_id.", made = ID) String id,
            @Described("Its name.") String name,

            @Described(value = "The client_secret.", made = SECRET)
            String secret,

            @Described(value = "Whether it may sign users in without its secret.", usual = "false")
            boolean publicUse,

            @Described(
                    value = "The grants that it may use.",
                    usual = "[\"client_credentials\"]",
                    words = {"client_credentials", "authorization_code", "refresh_token"})
            List<String> grants,

            @Described(value = "Its scopes; * alone for every scope.", usual = "[\"*\"]")
            List<String> scopes,

            @Described(value = "Where users are sent back to after they signed in.", usual = "[]")
            List<String> redirectUris,

            @Described(
                    value = "The user, by id or email, whom it stands for where it has no user of its own: the one "
                            + "who made it. Left out: the first of the users.",
                    usual = "\"\"")
            String user,

            @Described(
                    value = "What its own tokens may do, as the vendor names it; * for everything.",
                    usual = "[\"*\"]")
            List<String> permissions) {}

    public record UserEntry(
            @Described(value = "The user's id.", made = ID) String id,
            @Described("First and last name.") String name,
            @Described("An address that no other user has.") String email,

            @Described(
                    value = "Whether the account is in use.",
                    usual = "\"active\"",
                    words = {"active", "inactive", "deleted"})
            String state,

            @Described(value = "Whether the user is logged in.", usual = "true")
            boolean signedIn,

            @Described(value = "Whether the user's Cobrowse window is open.", usual = "true")
            boolean cobrowseOpen,

            @Described(
                    value = "What the user does, while logged in.",
                    usual = "\"available\"",
                    words = {"available", "away", "break", "busy", "idle", "meal", "meeting", "on_queue", "training"})
            String presence,

            @Described(
                    value = "What the user's roles allow, as the vendor names it; * for everything.",
                    usual = "[\"*\"]")
            List<String> permissions) {}

    public record TokenEntry(
            @Described(value = "The token.", made = SECRET) String token,

            @Described("The client, by id or name, to which it was issued.")
            String client,

            @Described("The user, by id or email, who signed in. Left out: the token is the client's own.") @Nullable
            String user) {}

    public record QueueEntry(
            @Described(value = "The queue's id.", made = ID) String id,
            @Described("Its name.") String name,

            @Described(value = "Whether it takes co-browse.", usual = "true")
            boolean cobrowse,

            @Described("One of its wrap-up codes. Left out: it has no default.") @Nullable
            String defaultWrapUpCode,

            @Described(value = "The names of its wrap-up codes.", usual = "[]")
            List<String> wrapUpCodes,

            @Described(value = "The users, by id or email, who take its work.", usual = "[]")
            List<String> members) {}

    public record ProviderEntry(
            @Described("The provider's id, matched case-sensitively.")
            String id,

            @Described(value = "Its name. Left out: its id.", usual = "\"\"")
            String name,

            @Described(value = "Whether it can be used.", usual = "true")
            boolean enabled) {}

    public record ConversationEntry(
            @Described(value = "The conversation's id.", made = ID)
            String id,

            @Described(
                    value = "By what they talk.",
                    usual = "\"chat\"",
                    words = {"chat", "call", "message"})
            String media,

            @Described(
                    value = "How far it is.",
                    usual = "\"connected\"",
                    words = {"queued", "connected", "disconnected"})
            String state,

            @Described("The user, by id or email, who talks to the customer.") @Nullable
            String agent,

            @Described("The queue, by id or name, through which the customer came. Left out: through none.") @Nullable
            String queue,

            @Described(value = "The customer.", usual = "{}")
            CustomerEntry customer) {}

    public record CustomerEntry(
            @Described(value = "The customer's id as a participant.", made = ID)
            String id,

            @Described(value = "The customer's name.", usual = "\"Customer\"")
            String name,

            @Described(
                    value = "The customer's page; usual is live, but none on the phone and gone when it is over.",
                    usual = "\"usual\"",
                    words = {"usual", "none", "live", "gone"})
            String browser) {}
}
