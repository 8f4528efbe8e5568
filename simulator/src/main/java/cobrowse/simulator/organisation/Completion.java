package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.ConversationEntry;
import cobrowse.simulator.organisation.OrganisationFile.CustomerEntry;
import cobrowse.simulator.organisation.OrganisationFile.ProviderEntry;
import cobrowse.simulator.organisation.OrganisationFile.QueueEntry;
import cobrowse.simulator.organisation.OrganisationFile.TokenEntry;
import cobrowse.simulator.organisation.file.Findings;
import cobrowse.simulator.organisation.file.Making;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes out what a file says in fewer words: names become ids, and what depends on something else is filled in. */
final class Completion {

    private static final String EVERYBODY = "*";

    private final OrganisationFile file;
    private final Making making;
    private final References references;

    Completion(OrganisationFile file, Making making, Findings findings) {
        this.file = file;
        this.making = making;
        this.references = new References(file, findings);
    }

    OrganisationFile complete() {
        return new OrganisationFile(
                file.id(),
                file.name(),
                file.settings(),
                each(file.clients().size(), this::client),
                file.users(),
                tokens(),
                each(file.queues().size(), this::queue),
                file.providers().stream().map(Completion::provider).toList(),
                file.deployments(),
                each(file.conversations().size(), this::conversation),
                file.integrations(),
                each(file.roles().size(), this::role));
    }

    private ClientEntry client(int index) {
        var client = file.clients().get(index);
        var user = references.maker("clients[" + index + "].user", client.user());
        return new ClientEntry(
                client.id(),
                client.name(),
                client.secret(),
                client.publicUse(),
                client.grants(),
                client.scopes(),
                client.redirectUris(),
                user,
                client.permissions());
    }

    private List<TokenEntry> tokens() {
        var tokens = new ArrayList<TokenEntry>();
        for (var i = 0; i < file.tokens().size(); i++) {
            var token = file.tokens().get(i);
            if (token.client().equals(EVERYBODY)) tokens.addAll(everybodys());
            else tokens.add(token("tokens[" + i + "]", token));
        }
        return tokens;
    }

    private TokenEntry token(String path, TokenEntry token) {
        return new TokenEntry(
                token.token(),
                references.client(path + ".client", token.client()),
                references.user(path + ".user", token.user()));
    }

    /** One for each client that may have one of its own, and one for each active user by the first client that signs in. */
    private List<TokenEntry> everybodys() {
        var tokens = new ArrayList<TokenEntry>();
        file.clients().stream()
                .filter(client -> client.grants().contains("client_credentials"))
                .forEach(client -> tokens.add(made(client, null)));
        file.clients().stream()
                .filter(client -> client.grants().contains("authorization_code"))
                .findFirst()
                .ifPresent(client -> file.users().stream()
                        .filter(user -> user.state().equals("active"))
                        .forEach(user -> tokens.add(made(client, user.id()))));
        return tokens;
    }

    private TokenEntry made(ClientEntry client, @Nullable String user) {
        return new TokenEntry(making.secret("tokens/" + client.id() + "/" + user), client.id(), user);
    }

    private QueueEntry queue(int index) {
        var queue = file.queues().get(index);
        var path = "queues[" + index + "].members";
        return new QueueEntry(
                queue.id(),
                queue.name(),
                queue.cobrowse(),
                queue.defaultWrapUpCode(),
                queue.wrapUpCodes(),
                queue.members().stream()
                        .map(member -> String.valueOf(references.user(path, member)))
                        .distinct()
                        .toList());
    }

    private static ProviderEntry provider(ProviderEntry provider) {
        var name = provider.name().isEmpty() ? provider.id() : provider.name();
        return new ProviderEntry(provider.id(), name, provider.enabled());
    }

    private ConversationEntry conversation(int index) {
        var talk = file.conversations().get(index);
        return new ConversationEntry(
                talk.id(),
                talk.media(),
                talk.state(),
                references.user("conversations[" + index + "].agent", talk.agent()),
                references.queue("conversations[" + index + "].queue", talk.queue()),
                customer(talk));
    }

    private static CustomerEntry customer(ConversationEntry talk) {
        var customer = talk.customer();
        if (!customer.browser().equals("usual")) return customer;
        var live = talk.state().equals("disconnected") ? "gone" : "live";
        return new CustomerEntry(customer.id(), customer.name(), talk.media().equals("call") ? "none" : live);
    }

    private RoleEntry role(int index) {
        var role = file.roles().get(index);
        var path = "roles[" + index + "].members[";
        var members = each(
                role.members().size(),
                i -> references.subject(path + i + "]", role.members().get(i)));
        return new RoleEntry(role.id(), role.name(), role.description(), role.permissions(), members);
    }

    private static <T> List<T> each(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
