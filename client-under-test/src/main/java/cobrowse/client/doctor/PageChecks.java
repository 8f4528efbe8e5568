package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** What a start on a page needs besides a queue: seed 002. */
interface PageChecks {

    int LONGEST_ADDRESS = 8_192;

    Check<PageWish> NAMES_TARGET = check("cobrowse-names-its-target", "A co-browse says where it starts")
            .refusedWith(400, "bad.request")
            .fixedBy("Send cobrowseTarget; whatever the answer says of the type, the type is not what is wrong.")
            .seenBy((wish, scene) ->
                    Sight.of(wish.cobrowseTarget().isPresent(), "It does.", "cobrowseTarget is missing."));

    Check<PageWish> TYPE_IS_WEB = check("cobrowse-type-is-web", "The type of a co-browse is WEB")
            .refusedWith(400, "bad.request")
            .fixedBy("Send \"cobrowseType\": \"WEB\".")
            .seenBy((wish, scene) -> Sight.oneOf(wish.cobrowseType(), Sight.failed("cobrowseType is missing."), "WEB"));

    Check<PageWish> TARGET_IS_A_PLACE = check(
                    "target-is-a-url-or-a-session", "The target is an http(s) address, or the id of a live session")
            .refusedWith(400, "bad.request")
            .fixedBy("Send a whole address with https://, or a live session's id.")
            .seenBy((wish, scene) -> wish.cobrowseTarget()
                    .map(target -> place(target, scene))
                    .orElseGet(() -> Sight.unseen("There is no target to look at.")));

    Check<PageWish> AGENTS_ARE_ACTIVE = check(
                    "participants-are-agents-we-know", "Each participant is an active user in the role AGENT")
            .refusedWith(400, "bad.request")
            .fixedBy("Name active users with the role AGENT, or leave participants out to start for yourself.")
            .seenBy((wish, scene) -> wish.agents().stream()
                    .map(agent -> agent(agent, scene))
                    .filter(sight -> sight.verdict() != Verdict.PASSED)
                    // What is wrong says more than what is out of sight.
                    .reduce((one, other) -> one.isBroken() ? one : other)
                    .orElseGet(() -> Sight.passed(wish.agents().isEmpty() ? "None is named." : "Each is.")));

    private static Sight place(String target, Scene scene) {
        if (isAddress(target)) return Sight.passed("It is an address.");
        return scene.readings()
                .session(target)
                .judge(
                        session -> Sight.of(!session.isOver(), "It is a live session.", "That session is over."),
                        () -> Sight.failed("It is neither: no address, and no session's id."));
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) return false;
        try {
            var address = new URI(text);
            return address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Sight agent(PageWish.Named named, Scene scene) {
        if (named.role().filter("AGENT"::equals).isEmpty()) return Sight.failed("One has not the role AGENT.");
        return named.id().map(id -> UserChecks.active(id, scene)).orElseGet(() -> Sight.failed("One has no id."));
    }
}
