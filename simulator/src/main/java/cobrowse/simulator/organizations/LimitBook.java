package cobrowse.simulator.organizations;

import cobrowse.simulator.organisation.Organisation;
import java.util.List;

/** The limits that the simulator knows: those of calls. They are the vendor's but for what the organisation's settings say. */
final class LimitBook {

    static final String NAMESPACE = "platform.api";

    /** A limit as the vendor shows one. */
    record Limit(String key, String namespace, long value) {}

    /** @param kept whether the setting requestsPerMinute stands for it */
    private record Known(String key, long usual, boolean kept, String says) {}

    private static final List<Known> KNOWN = List.of(
            new Known("client.credentials.token.rate.per.minute", 300, true, "Calls a minute by a client's own token"),
            new Known(
                    "org.app.user.rate.per.minute", 3_000, false, "Calls a minute by all tokens of a user and client"),
            new Known("request.bytes.max", 512_000, false, "Bytes in the body of a call"),
            new Known("token.rate.per.minute", 300, true, "Calls a minute by a token"),
            new Known("ui.token.rate.per.minute", 300, true, "Calls a minute by a token of the vendor's own pages"));

    private LimitBook() {}

    /** What holds in an organisation. */
    static List<Limit> of(Organisation organisation) {
        var minute = organisation.settings().requestsPerMinute();
        return KNOWN.stream()
                .map(known -> new Limit(known.key(), NAMESPACE, known.kept() ? minute : known.usual()))
                .toList();
    }

    /** What holds where nothing else was agreed. */
    static List<Limit> defaults() {
        return KNOWN.stream()
                .map(known -> new Limit(known.key(), NAMESPACE, known.usual()))
                .toList();
    }

    static List<GetLimitDocs.Limit> docs() {
        return KNOWN.stream()
                .map(known -> new GetLimitDocs.Limit(known.key(), known.usual(), known.says(), known.kept(), false))
                .toList();
    }
}
