package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Organisation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes users as the vendor shows them, with what a caller asked for by expand. */
@Component
public class UserBodies {

    private final Users users;
    private final List<UserExpansion> expansions;

    UserBodies(Users users, List<UserExpansion> expansions) {
        this.users = users;
        this.expansions = expansions;
    }

    public UserBody of(Organisation organisation, User user, Expanded expanded) {
        return of(organisation, List.of(user), expanded).get(0);
    }

    /** In the order of the users. */
    public List<UserBody> of(Organisation organisation, List<User> people, Expanded expanded) {
        var ids = people.stream().map(User::id).collect(Collectors.toSet());
        var fields = new LinkedHashMap<String, Map<String, ?>>();
        if (!ids.isEmpty()) {
            expansions.stream()
                    .filter(expansion -> expanded.has(expansion.name()))
                    .forEach(expansion -> fields.put(expansion.name(), expansion.of(organisation, ids)));
        }
        var managers = users.of(organisation, managers(people));
        return people.stream()
                .map(user -> UserBody.of(
                        organisation,
                        user,
                        managers.get(String.valueOf(user.profile().manager())),
                        ofOne(user, expanded, fields)))
                .toList();
    }

    /** Mostly there are none, and nobody looks for them. */
    private static Set<String> managers(List<User> people) {
        return people.stream()
                .flatMap(user -> Stream.ofNullable(user.profile().manager()))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> ofOne(User user, Expanded expanded, Map<String, Map<String, ?>> fields) {
        var of = new LinkedHashMap<String, Object>();
        own(user.profile()).forEach((name, value) -> {
            if (expanded.has(name)) value.ifPresent(written -> of.put(name, written));
        });
        fields.forEach((name, values) -> {
            var value = values.get(user.id());
            if (value != null) of.put(name, value);
        });
        return of;
    }

    /** What is the user's own and still shown on demand only. */
    private static Map<String, Optional<?>> own(Profile profile) {
        return Map.of(
                "biography", Optional.ofNullable(profile.biography()),
                "certifications", Optional.ofNullable(profile.certifications()),
                "employerInfo", Optional.ofNullable(profile.employerInfo()),
                "profileSkills", Optional.ofNullable(profile.profileSkills()));
    }
}
