package cobrowse.client.doctor;

import static cobrowse.client.doctor.Check.check;
import static java.util.Comparator.comparingInt;

import cobrowse.client.api.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a start in a chat needs besides the chat: seed 004. */
interface ChatChecks {

    Check<ChatWish> PROVIDER_IS_CONFIGURED = check(
                    "provider-is-configured", "The organisation has configured the provider and enabled it")
            .refusedWith(404, "not.found")
            .fixedBy("List the providers by GET /api/v2/cobrowse/providers, and take an id that is enabled.")
            .seenBy((wish, scene) -> wish.providerId()
                    .map(id -> scene.readings().providers().judge(all -> configured(id, all)))
                    .orElseGet(() -> Sight.failed("The body names no provider.")));

    Check<ChatWish> PROVIDER_IS_EXACT = check(
                    "provider-id-is-case-sensitive", "A provider id is matched case-sensitively")
            .refusedWith(404, "not.found")
            .fixedBy("Copy the id from GET /api/v2/cobrowse/providers instead of typing it.")
            .seenBy((wish, scene) -> wish.providerId()
                    .map(id -> scene.readings().providers().judge(all -> exact(id, all, scene)))
                    .orElseGet(() -> Sight.unseen("There is no provider id to look at.")));

    Check<Object> PATH_ENDS_IN_SESSIONS = check(
                    "chat-cobrowse-path-ends-in-sessions", "The path for a chat's co-browse ends in /sessions")
            .refusedWith(404, "not.found")
            .fixedBy("POST to /api/v2/conversations/chat/{conversationId}/cobrowse/sessions.")
            .seenBy((wish, scene) -> Sight.failed("/sessions is missing; nothing is at the path without it."));

    private static Sight configured(String id, List<Provider> all) {
        if (enabled(all).stream().anyMatch(id::equalsIgnoreCase)) return Sight.passed("It has.");
        if (all.stream().map(Provider::id).anyMatch(id::equalsIgnoreCase))
            return Sight.failed("The provider " + Words.quoted(id) + " is switched off.");
        return meant(id, all)
                .map(near -> Sight.failed("There is no provider " + Words.quoted(id) + ".")
                        .fixedBy(didYouMean(near)))
                .orElseGet(() -> Sight.failed("There is no provider " + Words.quoted(id) + "."));
    }

    private static Sight exact(String id, List<Provider> all, Scene scene) {
        var enabled = enabled(all);
        if (enabled.contains(id)) return Sight.passed(Words.quoted(id) + " is exact.");
        var other = enabled.stream().filter(id::equalsIgnoreCase).findFirst();
        if (other.isEmpty()) return Sight.unseen("There is no such provider to compare with.");
        var detail = "The provider is called " + Words.quoted(other.get()) + ", not " + Words.quoted(id) + ".";
        var sight = stalls(scene) ? Sight.stalls(detail) : Sight.failed(detail);
        return sight.fixedBy(didYouMean(other.get()));
    }

    /** Whether the organisation accepts a wrong case and starts nothing. Elsewhere it is taken to be refused. */
    private static boolean stalls(Scene scene) {
        return scene.readings()
                .settings()
                .value()
                .filter(settings -> settings.providerIdInWrongCase().equals("stall"))
                .isPresent();
    }

    private static List<String> enabled(List<Provider> all) {
        return all.stream().filter(Provider::isEnabled).map(Provider::id).toList();
    }

    /** What was perhaps meant: no more than a third of the letters may differ. */
    private static Optional<String> meant(String id, List<Provider> all) {
        return enabled(all).stream()
                .filter(known -> distance(id, known) * 3 <= Math.max(id.length(), known.length()))
                .min(comparingInt(known -> distance(id, known)));
    }

    private static int distance(String id, String known) {
        if (Math.abs(id.length() - known.length()) > known.length()) return Integer.MAX_VALUE / 3;
        return Words.distance(id.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
    }

    private static String didYouMean(String id) {
        return "Did you mean `" + Words.plain(id) + "`?";
    }
}
