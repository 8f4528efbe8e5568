package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.parity.Exchange;
import cobrowse.parity.Need.Kind;
import java.util.Collection;
import java.util.Set;

/** What a scenario really did at the simulator, by which its tags are judged. */
record Behaviour(Organisation organisation, Exchanges exchanges) {

    /** Only reads; an org has nothing to fear. */
    static final String READING = "@reading";

    /** Fetches tokens, or shows the sign-in page, and changes nothing else. */
    static final String SIGNS_IN = "@signs-in";

    /** Makes things happen on people's screens. */
    static final String STARTS_SESSIONS = "@starts-sessions";

    /** Asks only what the vendor publishes. */
    static final String PLATFORM = "@platform";

    /** Changes what administrators set up. */
    static final String ADMINISTERS = "@administers";

    private static final int OFTEN = 50;

    /** Claims to be harmless must be true; all else must be said, and said only where it is so. */
    void isWhatTheseSay(Collection<String> tags) {
        if (tags.contains(READING)) says(tags, READING, onlyReads());
        if (tags.contains(SIGNS_IN)) says(tags, SIGNS_IN, changesTokensOnly());
        says(tags, PLATFORM, asksThePlatformOnly());
        for (var reason : SimulatorOnly.values()) {
            says(tags, reason.tag, reason.shows.test(this));
        }
    }

    boolean usesControlApi() {
        return needs(Kind.CONTROL);
    }

    boolean needs(Kind kind) {
        return organisation.needs().stream().anyMatch(need -> need.kind() == kind);
    }

    /** @param path a template of the catalogue */
    boolean called(String method, String path) {
        return exchanges.noted().stream()
                .anyMatch(exchange -> exchange.method().equals(method)
                        && withoutQuery(exchange.path()).equals(path));
    }

    boolean administers() {
        return exchanges.noted().stream()
                .filter(exchange -> !exchange.method().equals("GET"))
                .anyMatch(exchange -> DirectoryCall.isAt(exchange.path()) || Setup.isOf(exchange.path()));
    }

    boolean handlesConversations() {
        return exchanges.noted().stream()
                .filter(exchange -> !reads(exchange))
                .anyMatch(exchange -> isHandling(exchange.method(), withoutQuery(exchange.path())));
    }

    /** All but the starts and the offers of co-browse. */
    private static boolean isHandling(String method, String path) {
        if (!path.startsWith("/api/v2/conversations/")) return false;
        if (path.startsWith("/api/v2/conversations/cobrowsesessions")) return true;
        return !path.contains("/cobrowse") && !(method.equals("PATCH") && path.matches("/api/v2/conversations/[^/]+"));
    }

    boolean callsOftenAtATime() {
        return exchanges.calls() > OFTEN;
    }

    private boolean asksThePlatformOnly() {
        return exchanges.dialects().equals(Set.of("platform"));
    }

    private boolean onlyReads() {
        return exchanges.noted().stream().allMatch(Behaviour::reads);
    }

    private boolean changesTokensOnly() {
        return exchanges.noted().stream()
                .filter(exchange -> !reads(exchange))
                .map(exchange -> withoutQuery(exchange.path()))
                .allMatch(path -> path.startsWith("/oauth/")
                        || path.startsWith("/api/v2/webdeployments/token/")
                        || path.equals("/api/v2/tokens/me"));
    }

    /** A query that is sent because no address could hold it changes nothing either. */
    private static boolean reads(Exchange exchange) {
        return Set.of("GET", "HEAD").contains(exchange.method())
                || withoutQuery(exchange.path()).equals("/api/v2/analytics/conversations/details/query");
    }

    private static String withoutQuery(String path) {
        return path.split("\\?", 2)[0];
    }

    private static void says(Collection<String> tags, String tag, boolean so) {
        assertThat(tags.contains(tag))
                .as("what this scenario calls %s the tag %s", so ? "wants" : "does not go with", tag)
                .isEqualTo(so);
    }
}
