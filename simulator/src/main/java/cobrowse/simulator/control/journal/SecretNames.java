package cobrowse.simulator.control.journal;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which names of fields, parameters and headers mean a secret. */
final class SecretNames {

    private static final Set<String> HARMLESS = Set.of("tokentype", "tokenseconds");

    private SecretNames() {}

    /** A name in something that a caller sent: there a code is one to be redeemed. */
    static boolean asked(String name) {
        return means(name, true);
    }

    /** @param asked whether a caller sent it; in an answer a code is an error's */
    static boolean means(String name, boolean asked) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (asked && plain.equals("code")) return true;
        return !HARMLESS.contains(plain)
                && (plain.endsWith("hash")
                        || Stream.of(
                                        "token",
                                        "jwt",
                                        "bearer",
                                        "secret",
                                        "password",
                                        "verifier",
                                        "authorization",
                                        "cookie",
                                        "apikey")
                                .anyMatch(plain::contains));
    }
}
