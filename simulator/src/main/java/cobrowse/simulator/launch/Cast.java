package cobrowse.simulator.launch;

import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.ConversationEntry;
import cobrowse.simulator.organisation.OrganisationFile.QueueEntry;
import cobrowse.simulator.organisation.OrganisationFile.TokenEntry;
import cobrowse.simulator.organisation.OrganisationFile.UserEntry;
import java.util.List;
import java.util.function.Predicate;

/** Finds by name what an organisation like the demo organisation has. */
record Cast(OrganisationFile organisation) {

    /** @param name the last of its names */
    ClientEntry client(String name) {
        return one(organisation.clients(), client -> client.name().endsWith(" " + name));
    }

    /** @param name the first of the person's names */
    UserEntry user(String name) {
        return one(organisation.users(), user -> user.name().startsWith(name + " "));
    }

    QueueEntry queue(String name) {
        return one(organisation.queues(), queue -> queue.name().equals(name));
    }

    ConversationEntry conversation(String media, String state, String browser) {
        return one(
                organisation.conversations(),
                talk -> talk.media().equals(media)
                        && talk.state().equals(state)
                        && talk.customer().browser().equals(browser));
    }

    String token(UserEntry user) {
        return token(token -> user.id().equals(token.user()));
    }

    /** The client's own, nobody signed in. */
    String token(ClientEntry client) {
        return token(token -> token.user() == null && token.client().equals(client.id()));
    }

    private String token(Predicate<TokenEntry> wanted) {
        return one(organisation.tokens(), wanted).token();
    }

    private static <T> T one(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow();
    }
}
