package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.OrganisationFile.ClientEntry;
import cobrowse.simulator.organisation.OrganisationFile.ConversationEntry;
import cobrowse.simulator.organisation.OrganisationFile.ProviderEntry;
import cobrowse.simulator.organisation.OrganisationFile.QueueEntry;
import cobrowse.simulator.organisation.OrganisationFile.TokenEntry;
import cobrowse.simulator.organisation.OrganisationFile.UserEntry;
import cobrowse.simulator.organisation.file.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sees to it that ids can be ids, and that no two things have the same. */
final class Distinctness {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,100}");

    private final Findings findings;

    Distinctness(Findings findings) {
        this.findings = findings;
    }

    void check(OrganisationFile file) {
        id("id", file.id());
        ids("clients", "id", file.clients(), ClientEntry::id);
        ids("users", "id", file.users(), UserEntry::id);
        distinct("users", "email", file.users(), UserEntry::email);
        ids("queues", "id", file.queues(), QueueEntry::id);
        ids("providers", "id", file.providers(), ProviderEntry::id);
        ids("deployments", "id", file.deployments(), DeploymentEntry::id);
        ids("conversations", "id", file.conversations(), ConversationEntry::id);
        ids(
                "conversations",
                "customer.id",
                file.conversations(),
                talk -> talk.customer().id());
        ids("integrations", "id", file.integrations(), IntegrationEntry::id);
        ids("roles", "id", file.roles(), RoleEntry::id);
        distinct("tokens", "token", file.tokens(), TokenEntry::token);
        secrets("clients", "secret", file.clients(), ClientEntry::secret);
        secrets("tokens", "token", file.tokens(), TokenEntry::token);
    }

    private <T> void ids(String list, String field, List<T> entries, Function<T, String> id) {
        for (var i = 0; i < entries.size(); i++) id(path(list, i, field), id.apply(entries.get(i)));
        distinct(list, field, entries, id);
    }

    private void id(String path, String id) {
        if (ID.matcher(id).matches()) return;
        findings.add(path, "That can be no id.", "Write 1 to 100 letters, digits, and the signs - . _ ~ only.");
    }

    private <T> void distinct(String list, String field, List<T> entries, Function<T, String> value) {
        var first = new HashMap<String, Integer>();
        for (var i = 0; i < entries.size(); i++) {
            var earlier = first.putIfAbsent(value.apply(entries.get(i)), i);
            if (earlier == null) continue;
            var other = path(list, earlier, field);
            findings.add(path(list, i, field), other + " is the same.", "Give each its own.");
        }
    }

    private <T> void secrets(String list, String field, List<T> entries, Function<T, String> value) {
        for (var i = 0; i < entries.size(); i++) {
            var secret = value.apply(entries.get(i));
            if (!secret.isBlank() && secret.strip().equals(secret)) continue;
            findings.add(
                    path(list, i, field),
                    "Nobody could send that.",
                    "Write a text without spaces around it, or leave it out: one is made.");
        }
    }

    private static String path(String list, int index, String field) {
        return list + "[" + index + "]." + field;
    }
}
