package cobrowse.simulator.users;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.SortOrder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a caller searches for, and in what order it is shown. A page of it is a text, which leads back to it. */
record UserSearch(
        Optional<List<Criterion>> query,
        Optional<String> sortBy,
        Optional<String> sortOrder,
        Optional<List<Sort>> sort,
        Optional<List<String>> expand,
        Optional<Integer> pageSize,
        Optional<Integer> pageNumber) {

    record Sort(Optional<String> sortBy, Optional<String> sortOrder) {}

    boolean isReadable() {
        return criteria().stream().allMatch(Criterion::isReadable);
    }

    List<Criterion> criteria() {
        return query.orElse(List.of());
    }

    /** Whoever was deleted, or is not active, is found only where the search asks for states. */
    List<User> in(List<User> users) {
        var anyState = criteria().stream().flatMap(Criterion::each).anyMatch(it -> it.asksFor("state"));
        return users.stream()
                .filter(user -> anyState || user.isActive())
                .filter(user -> fits(criteria(), fields(user)))
                .sorted(order())
                .toList();
    }

    /** All that are said with AND, none that is said with NOT, and one at least of those said with OR. */
    static boolean fits(List<Criterion> criteria, Map<String, List<String>> user) {
        return criteria.stream().filter(it -> said(it, "AND")).allMatch(it -> it.fits(user))
                && criteria.stream().filter(it -> said(it, "NOT")).noneMatch(it -> it.fits(user))
                && (criteria.stream().noneMatch(it -> said(it, "OR"))
                        || criteria.stream().filter(it -> said(it, "OR")).anyMatch(it -> it.fits(user)));
    }

    UserSearch onPage(int number) {
        return new UserSearch(query, sortBy, sortOrder, sort, expand, pageSize, Optional.of(number));
    }

    UserSearch expanding(Optional<List<String>> fields) {
        return new UserSearch(query, sortBy, sortOrder, sort, fields, pageSize, pageNumber);
    }

    private static boolean said(Criterion criterion, String operator) {
        return criterion.operator().orElse("AND").equalsIgnoreCase(operator);
    }

    private Comparator<User> order() {
        var wishes = sort.filter(list -> !list.isEmpty()).orElse(List.of(new Sort(sortBy, sortOrder)));
        Comparator<User> order = Comparator.comparing(user -> 0);
        for (var wish : wishes) {
            Comparator<User> next = Comparator.comparing(user -> String.join(
                            " ", fields(user).getOrDefault(wish.sortBy().orElse("name"), List.of()))
                    .toLowerCase(Locale.ROOT));
            order = order.thenComparing(SortOrder.isDescending(wish.sortOrder()) ? next.reversed() : next);
        }
        return order.thenComparing(User::id);
    }

    private static Map<String, List<String>> fields(User user) {
        var profile = user.profile();
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("id", List.of(user.id()));
        fields.put("name", List.of(user.name()));
        fields.put("email", List.of(user.email()));
        fields.put("username", List.of(Objects.requireNonNullElse(profile.username(), user.email())));
        fields.put("state", List.of(Lifecycle.spelt(user.state())));
        fields.put("department", Stream.ofNullable(profile.department()).toList());
        fields.put("title", Stream.ofNullable(profile.title()).toList());
        fields.put("preferredName", Stream.ofNullable(profile.preferredName()).toList());
        fields.put("manager", Stream.ofNullable(profile.manager()).toList());
        fields.put("profileSkills", Objects.requireNonNullElse(profile.profileSkills(), List.of()));
        fields.put(
                "addresses",
                Stream.ofNullable(profile.addresses())
                        .flatMap(List::stream)
                        .flatMap(contact -> Stream.ofNullable(contact.address()))
                        .toList());
        return fields;
    }
}
