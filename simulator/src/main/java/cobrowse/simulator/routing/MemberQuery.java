package cobrowse.simulator.routing;

import cobrowse.simulator.presence.Presence;
import cobrowse.simulator.presence.SystemPresence;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.ListedAt;
import cobrowse.simulator.wire.Page;
import cobrowse.simulator.wire.SortOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which members of a queue are listed, as it was asked. No member here has skills, languages or a group. */
record MemberQuery(
        Optional<String> pageSize,
        Optional<String> pageNumber,
        Optional<String> sortOrder,
        Optional<List<String>> expand,
        Optional<String> name,
        Optional<List<String>> profileSkills,
        Optional<List<String>> skills,
        Optional<List<String>> languages,
        Optional<List<String>> routingStatus,
        Optional<List<String>> presence,
        Optional<String> memberBy,
        Optional<String> joined) {

    static final MemberQuery ALL = new MemberQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    List<Choice> parameters() {
        return Choice.all(
                SortOrder.asked(sortOrder),
                Choice.of("memberBy", memberBy.orElse(null), List.of("user", "group")),
                Choice.of("joined", joined.orElse(null), List.of("true", "false")));
    }

    Optional<Page> page() {
        return Page.asked(pageSize, pageNumber);
    }

    /** Whether somebody is asked for whom there cannot be. */
    boolean asksForNobody() {
        return skills.isPresent()
                || languages.isPresent()
                || memberBy.filter("group"::equalsIgnoreCase).isPresent();
    }

    boolean fits(QueueMember member, User user, RoutingStatus status, Presence doing) {
        return joined.stream().allMatch(word -> word.equalsIgnoreCase(String.valueOf(member.joined())))
                && name.stream().allMatch(part -> has(user.name(), part))
                && profileSkills.stream()
                        .flatMap(List::stream)
                        .allMatch(part -> user.skills().stream().anyMatch(skill -> has(skill, part)))
                && routingStatus.stream()
                        .allMatch(
                                words -> words.stream().anyMatch(status.status().name()::equalsIgnoreCase))
                && presence.stream()
                        .allMatch(words -> words.stream()
                                .anyMatch(word -> SystemPresence.spelt(word).equals(Optional.of(doing.system()))));
    }

    ListedAt address(String path) {
        return ListedAt.path(path)
                .with("sortOrder", sortOrder)
                .withEach("expand", expand.orElse(List.of()))
                .with("name", name)
                .withEach("profileSkills", profileSkills.orElse(List.of()))
                .withEach("skills", skills.orElse(List.of()))
                .withEach("languages", languages.orElse(List.of()))
                .withEach("routingStatus", routingStatus.orElse(List.of()))
                .withEach("presence", presence.orElse(List.of()))
                .with("memberBy", memberBy)
                .with("joined", joined);
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
