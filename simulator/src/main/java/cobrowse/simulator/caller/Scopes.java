package cobrowse.simulator.caller;

import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.ScopeDemand;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The scopes that exist here, and what a caller meets who lacks one. */
public final class Scopes {

    /** Those that public posts name; the vendor publishes none of them. */
    public static final List<String> COMMUNITY = List.of(
            "cobrowse:manage",
            "cobrowse:session",
            "cobrowse:session:read",
            "cobrowse:session:write",
            "cobrowse:write",
            "conversation:cobrowse:manage",
            "conversation:write",
            "openid",
            "user:read");

    /** Those of the vendor. */
    public static final List<String> PLATFORM = VendorScopes.ALL;

    private Scopes() {}

    public static Set<String> every() {
        var every = new LinkedHashSet<String>();
        Stream.concat(COMMUNITY.stream(), PLATFORM.stream()).forEach(every::add);
        return every;
    }

    /** Reads scopes as OAuth writes them: with spaces between; in an organisation file "*" stands for every scope. */
    public static Set<String> read(String text) {
        if (text.equals("*")) return every();
        var scopes = new LinkedHashSet<String>();
        for (var scope : text.split(" +")) if (!scope.isEmpty()) scopes.add(scope);
        return scopes;
    }

    public static String write(Iterable<String> scopes) {
        return String.join(" ", scopes);
    }

    public static Predicate<CalledBy> meet(ScopeDemand demand) {
        return call -> demand.isMetBy(call.caller().scopes());
    }

    /** The vendor's 403, which names what is missing. */
    public static Refusal<CalledBy> notAuthorized(ScopeDemand demand) {
        return Refusal.<CalledBy>refusal(
                        403, "app.not.authorized.for.scope", "App not authorized to use scope [{scopes}]")
                .filling("scopes", call -> demand.missingFrom(call.caller().scopes()));
    }
}
