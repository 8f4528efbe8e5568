package cobrowse.simulator.wire;

import java.util.regex.Pattern;

/** Knows what tokens and secrets look like in a text. */
public final class Secrecy {

    public static final String HIDDEN = "[hidden]";

    /** The end of a name that means a secret, and the sign that its value follows; bounded, for texts can be hostile. */
    private static final String NAMED = "(?:token|jwt|secret|password|verifier|\\bcode|authorization|cookie)"
            + "[a-z_]{0,20}\"?\\s{0,3}[=:]\\s{0,3}[\"\\[]{0,3}";

    private static final String SCHEME = "\\b(?:bearer|basic) {1,3}";
    private static final String VALUE = "[^\\s\"&,;)\\]}]+";

    private static final Pattern SECRET =
            Pattern.compile("(?i)(" + NAMED + SCHEME + "|" + SCHEME + "|" + NAMED + ")" + VALUE);

    private Secrecy() {}

    static boolean isTold(String text) {
        return SECRET.matcher(text).find();
    }

    public static String redact(String text) {
        return SECRET.matcher(text).replaceAll("$1" + HIDDEN);
    }
}
