package cobrowse.simulator.wire;

import java.util.regex.Pattern;

/** Knows what tokens and secrets look like in a text. */
final class Secrecy {

    private static final String HIDDEN = "[hidden]";

    /** Names that mean a secret, and the sign that its value follows. */
    private static final String NAMED =
            "[a-z_]*(?:token|secret|password|verifier|\\bcode|authorization|cookie)[a-z_]*\"?\\s*[=:]\\s*[\"\\[]*";

    private static final String SCHEME = "\\b(?:bearer|basic) +";
    private static final String VALUE = "[^\\s\"&,;)\\]}]+";

    private static final Pattern SECRET =
            Pattern.compile("(?i)(" + NAMED + SCHEME + "|" + SCHEME + "|" + NAMED + ")" + VALUE);

    private Secrecy() {}

    static boolean isTold(String text) {
        return SECRET.matcher(text).find();
    }

    static String redact(String text) {
        return SECRET.matcher(text).replaceAll("$1" + HIDDEN);
    }
}
