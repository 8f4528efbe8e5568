package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.QueueEntry;
import cobrowse.simulator.organisation.OrganisationFile.UserEntry;
import cobrowse.simulator.organisation.file.Findings;
import org.jspecify.annotations.Nullable;

/** Finds whom a file means by an id or a name. */
final class References {

    private final OrganisationFile file;
    private final Findings findings;

    References(OrganisationFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** @return the client's id */
    String client(String path, String named) {
        return file.clients().stream()
                .filter(client -> client.id().equals(named) || client.name().equals(named))
                .map(ClientEntry::id)
                .findFirst()
                .orElseGet(() -> unknown(path, "client", named, "Write the id or the name of one of the clients."));
    }

    /** @return the user's id; null where nobody is named */
    @Nullable
    String user(String path, @Nullable String named) {
        if (named == null) return null;
        return file.users().stream()
                .filter(user -> user.id().equals(named) || user.email().equals(named))
                .map(UserEntry::id)
                .findFirst()
                .orElseGet(() -> unknown(path, "user", named, "Write the id or the email of one of the users."));
    }

    /** @return the queue's id; null where none is named */
    @Nullable
    String queue(String path, @Nullable String named) {
        if (named == null) return null;
        return file.queues().stream()
                .filter(queue -> queue.id().equals(named) || queue.name().equals(named))
                .map(QueueEntry::id)
                .findFirst()
                .orElseGet(() -> unknown(path, "queue", named, "Write the id or the name of one of the queues."));
    }

    /** @return the id of a user or a client */
    String subject(String path, String named) {
        return file.clients().stream()
                .filter(client -> client.id().equals(named) || client.name().equals(named))
                .map(ClientEntry::id)
                .findFirst()
                .orElseGet(() -> String.valueOf(user(path, named)));
    }

    /** @return the id of the user who made a client: the first one where nobody is named */
    String maker(String path, String named) {
        if (!named.isEmpty()) return String.valueOf(user(path, named));
        return file.users().stream().findFirst().map(UserEntry::id).orElseGet(() -> {
            findings.add(path, "A client stands for a user, and the file has none.", "Add a user.");
            return named;
        });
    }

    private String unknown(String path, String thing, String named, String fix) {
        findings.add(path, "There is no " + thing + " \"" + named + "\" in the file.", fix);
        return named;
    }
}
