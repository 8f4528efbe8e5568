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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which wrap-up codes are listed, as it was asked. None here has another division than the home, and the deleted are gone. */
record WrapUpCodeQuery(
        Optional<String> name,
        Optional<List<String>> id,
        Optional<List<String>> divisionId,
        Optional<String> sortBy,
        Optional<String> sortOrder,
        Optional<String> includeState,
        Optional<String> pageSize,
        Optional<String> pageNumber) {

    record Attempt(Caller caller, WrapUpCodeQuery query) implements CalledBy, AsksForPage, ChoosesInQuery {
        @Override
        public Optional<Page> page() {
            return Page.asked(query.pageSize, query.pageNumber);
        }

        @Override
        public List<Choice> parameters() {
            return Choice.all(
                    Choice.of("sortBy", query.sortBy.orElse(null), List.of("name", "id")),
                    SortOrder.asked(query.sortOrder),
                    Choice.of(
                            "includeState",
                            query.includeState.orElse(null),
                            List.of("Active", "Deleted", "ActiveAndDeleted")));
        }
    }

    /** @param codes in the order of their names */
    List<WrapUpCode> of(Organisation organisation, List<WrapUpCode> codes) {
        if (includeState.filter("Deleted"::equalsIgnoreCase).isPresent()) return List.of();
        if (divisionId.isPresent() && !Division.isHome(organisation, divisionId.get())) return List.of();
        var filter = new NameFilter(name);
        var found = codes.stream()
                .filter(code -> filter.test(code.name()))
                .filter(code -> id.isEmpty() || id.get().contains(code.id()));
        var byId = sortBy.filter("id"::equalsIgnoreCase).isPresent();
        var sorted = byId ? found.sorted(Comparator.comparing(WrapUpCode::id)) : found;
        return SortOrder.of(sorted.toList(), sortOrder);
    }

    String address(String path) {
        return ListedAt.path(path)
                .with("name", name)
                .withEach("id", id.orElse(List.of()))
                .withEach("divisionId", divisionId.orElse(List.of()))
                .with("sortBy", sortBy)
                .with("sortOrder", sortOrder)
                .with("includeState", includeState)
                .toString();
    }
}
