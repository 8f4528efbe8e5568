package cobrowse.simulator.wire;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;

/** What listings ask of a query. */
public interface PageRules {

    Rule<AsksForPage> PAGE_SIZE_IS_1_TO_100 = rule(
                    "page-size-is-1-to-100", "A page has 1 to 100 entities, and pages are counted from 1")
            .holdsWhen((AsksForPage call) -> call.page().isPresent())
            .otherwise(refusal(
                    400, "invalid.value", "pageSize must be a number from 1 to 100, pageNumber a number from 1 up."))
            .thoughPeopleBelieve("A large pageSize saves the paging.")
            .because("Listings are read page by page. A page that nobody can serve is refused instead of being cut "
                    + "to a size that the caller did not ask for.")
            .fixedBy("Ask for at most 100, and follow nextUri until there is none.")
            .from(chosen("The vendor documents the parameters; what happens outside their range it does not say."))
            .brokenBy(Example.of(get("/api/v2/users?pageSize=1000").as(BACKEND)))
            .keptBy(Example.of(get("/api/v2/users?pageSize=100").as(BACKEND)));
}
