package cobrowse.simulator.presence;

import static cobrowse.simulator.presence.PresenceRules.READS_PRESENCE;
import static cobrowse.simulator.users.UserRules.AT_MOST_100_USERS_ARE_NAMED;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.users.NamesUsers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads what several users do at the moment. Of ids that nobody has there is nothing in the answer. */
@RestController
record GetPresences(Referee referee, Presences presences) implements Operation {

    static final String PATH = "/api/v2/users/presences/purecloud/bulk";

    static final Rulebook<Attempt> RULES = Rulebook.inOrder("read several presences", AT_MOST_100_USERS_ARE_NAMED);

    record Attempt(Caller caller, Set<String> userIds) implements CalledBy, NamesUsers {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("GET", PATH, "getUsersPresencesPurecloudBulk").wanting(READS_PRESENCE);
    }

    @GetMapping(PATH)
    List<UcUserPresenceBody> get(Caller caller, @RequestParam Optional<List<String>> id) {
        var asked = new LinkedHashSet<>(id.orElse(List.of()));
        referee.judge(RULES, new Attempt(caller, asked));
        var found = presences.of(caller.organisation(), asked);
        return asked.stream()
                .flatMap(user -> Stream.ofNullable(found.get(user)))
                .map(UcUserPresenceBody::of)
                .toList();
    }
}
