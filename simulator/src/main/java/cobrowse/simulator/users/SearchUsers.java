package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.users.UserRules.READS_ACCOUNTS;
import static cobrowse.simulator.users.UserRules.SEARCH_HAS_ITS_OWN_CRITERIA;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.PageRules.PAGE_SIZE_IS_1_TO_100;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.AsksForPage;
import cobrowse.simulator.wire.ChoosesValues;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds users by what they are called, and by other fields. */
@RestController
record SearchUsers(Referee referee, FoundUsers.Writer found) implements Operation {

    static final String PATH = "/api/v2/users/search";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "search users",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            SEARCH_HAS_ITS_OWN_CRITERIA,
            PAGE_SIZE_IS_1_TO_100);

    /** @param search empty where q64 leads to none */
    record Attempt(Caller caller, Sent<UserSearch> sent, Optional<UserSearch> search)
            implements CalledBy, SendsBody, ChoosesValues, AsksForPage {

        boolean isReadable() {
            return search.filter(UserSearch::isReadable).isPresent();
        }

        @Override
        public List<Choice> choices() {
            var criteria =
                    search.stream().flatMap(asked -> asked.criteria().stream()).flatMap(Criterion::each);
            return criteria.flatMap(it -> Stream.of(
                            Choice.of("type", it.type().orElse(null), Criterion.TYPES),
                            Choice.of("operator", it.operator().orElse(null), Criterion.OPERATORS)))
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public Optional<Page> page() {
            return search.flatMap(asked -> Page.asked(
                    asked.pageSize().map(String::valueOf), asked.pageNumber().map(String::valueOf)));
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", PATH, "postUsersSearch")
                .wanting(READS_ACCOUNTS)
                .permitting(anyOf("directory:user:view"));
    }

    @PostMapping(PATH)
    FoundUsers search(Caller caller, Sent<UserSearch> sent) {
        var attempt = new Attempt(caller, sent, Optional.of(sent.value()));
        referee.judge(RULES, attempt);
        return found.page(caller.organisation(), sent.value(), attempt.page().orElseThrow());
    }
}
