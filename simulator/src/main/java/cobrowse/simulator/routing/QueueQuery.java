package cobrowse.simulator.routing;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesInQuery;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SortOrder;
import java.util.List;
import java.util.Optional;

/**
 * Which queues are listed, as it was asked. No queue here has a peer, a library of canned responses or another division
 * than the home.
 */
record QueueQuery(
        Optional<String> name,
        Optional<List<String>> id,
        Optional<List<String>> divisionId,
        Optional<List<String>> peerId,
        Optional<String> cannedResponseLibraryId,
        Optional<String> hasPeer,
        Optional<String> sortOrder,
        Optional<String> pageSize,
        Optional<String> pageNumber) {

    record Attempt(Caller caller, QueueQuery query) implements CalledBy, AsksForPage, ChoosesInQuery {
        @Override
        public Optional<Page> page() {
            return Page.asked(query.pageSize, query.pageNumber);
        }

        @Override
        public List<Choice> parameters() {
            return Choice.all(
                    Choice.of("hasPeer", query.hasPeer.orElse(null), List.of("true", "false")),
                    SortOrder.asked(query.sortOrder));
        }
    }

    List<Queue> of(Organisation organisation, List<Queue> queues) {
        if (peerId.isPresent() || cannedResponseLibraryId.isPresent() || wantsPeers()) return List.of();
        if (divisionId.isPresent() && !Division.isHome(organisation, divisionId.get())) return List.of();
        var filter = new NameFilter(name);
        var found = queues.stream()
                .filter(queue -> filter.test(queue.name()))
                .filter(queue -> id.isEmpty() || id.get().contains(queue.id()))
                .toList();
        return SortOrder.of(found, sortOrder);
    }

    private boolean wantsPeers() {
        return hasPeer.filter("true"::equalsIgnoreCase).isPresent();
    }

    String address(String path) {
        return ListedAt.path(path)
                .with("name", name)
                .withEach("id", id.orElse(List.of()))
                .withEach("divisionId", divisionId.orElse(List.of()))
                .withEach("peerId", peerId.orElse(List.of()))
                .with("cannedResponseLibraryId", cannedResponseLibraryId)
                .with("hasPeer", hasPeer)
                .with("sortOrder", sortOrder)
                .toString();
    }
}
