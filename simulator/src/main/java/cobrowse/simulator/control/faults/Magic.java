package cobrowse.simulator.control.faults;

import cobrowse.simulator.control.faults.MagicBook.Page;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.Organisations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What the magic values of a call do before it is carried out. */
@Component
record Magic(Conversations conversations, Organisations organisations, TransactionOperations transactions) {

    private static final String CONVERSATION = """
            {"conversations": [{"id": "%s", "media": "chat", "state": "connected",
              "customer": {"id": "%s", "name": "Magic customer", "browser": "live"}}]}""";

    /** What strikes because of them. */
    List<Fault> faults(HttpServletRequest call) {
        return MagicValues.of(call).stream()
                .map(page -> page.trick().fault())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rules that are not asked because of them. */
    Set<String> passes(HttpServletRequest call) {
        return MagicValues.of(call).stream()
                .flatMap(page -> page.trick().passes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever is spoken of appears: conversations with customers who answer by themselves. */
    void appear(Organisation organisation, HttpServletRequest call) {
        MagicValues.of(call).stream()
                .filter(page -> page.trick().customer().isPresent())
                .forEach(page -> appear(organisation, page));
    }

    private void appear(Organisation organisation, Page page) {
        var id = page.shown().value();
        if (conversations.find(organisation, id).isPresent()) return;
        transactions.executeWithoutResult(transaction -> {
            organisations.hold(organisation.id());
            if (conversations.find(organisation, id).isPresent()) return;
            var file = CONVERSATION.formatted(id, MagicBook.participant(id));
            conversations.add(JsonMapper.shared().readValue(file, OrganisationFile.class), organisation);
        });
    }
}
