package cobrowse.client.doctor;

import cobrowse.client.http.Call;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a simulator shows of an organisation and no operation of the API does: GET /_sim/… */
record Backstage(Access access, String organisationId) {

    /** @param missingInitiatorId default or refuse @param providerIdInWrongCase refuse or stall */
    record Settings(String missingInitiatorId, String providerIdInWrongCase) {}

    /** Says whose token it is, whatever its scopes. */
    static final String TOKEN = "/_sim/tokens/mine";

    private record SeenToken(Optional<String> userId) {}

    private record SeenUser(String id, String name, String state, boolean cobrowseOpen) {}

    private record SeenConversation(
            String id,
            String media,
            String state,
            List<SeenMember> participants,
            List<String> liveSessionIds,
            List<String> pendingInviteIds) {}

    private record SeenMember(String id, String purpose, String name, String browser) {}

    private record SeenQueue(
            String id,
            String name,
            boolean takesCobrowse,
            Optional<String> defaultWrapUpCode,
            List<String> wrapUpCodes) {}

    private record SeenRules(List<SeenRule> rules) {}

    private record SeenRule(String id, boolean enforced) {}

    static Look<Boolean> tokenIsOfUser(Access access) {
        return access.readBackstage(TOKEN)
                .flatMap(answer -> Readings.as(answer, SeenToken.class))
                .map(seen -> seen.userId().isPresent());
    }

    Look<Person> user(String id) {
        return read(Call.path("/_sim/users/%s", id), SeenUser.class)
                .map(seen -> new Person(
                        seen.id(), seen.name(), seen.state().equals("active"), Look.found(seen.cobrowseOpen())));
    }

    Look<Talk> conversation(String id) {
        return read(Call.path("/_sim/conversations/%s", id), SeenConversation.class)
                .map(seen -> new Talk(
                        seen.id(),
                        seen.media(),
                        seen.state(),
                        seen.participants().stream().map(Backstage::member).toList(),
                        Look.found(seen.liveSessionIds()),
                        Look.found(seen.pendingInviteIds())));
    }

    Look<Desk> queue(String id) {
        return read(Call.path("/_sim/queues/%s", id), SeenQueue.class)
                .map(seen -> new Desk(
                        seen.id(),
                        seen.name(),
                        Look.found(seen.takesCobrowse()),
                        Look.found(seen.defaultWrapUpCode()),
                        Look.found(seen.wrapUpCodes())));
    }

    Look<Settings> settings() {
        return read("/_sim/settings", Settings.class);
    }

    /** The rules that testers have switched off in the organisation. */
    Look<Set<String>> rulesOff() {
        return read("/_sim/rules", SeenRules.class)
                .map(seen -> seen.rules().stream()
                        .filter(rule -> !rule.enforced())
                        .map(SeenRule::id)
                        .collect(Collectors.toSet()));
    }

    private static Talk.Member member(SeenMember seen) {
        return new Talk.Member(seen.id(), seen.name(), seen.purpose(), Look.found(seen.browser()));
    }

    private <T> Look<T> read(String path, Class<T> type) {
        return access.readBackstage(path, organisationId).flatMap(answer -> Readings.as(answer, type));
    }
}
