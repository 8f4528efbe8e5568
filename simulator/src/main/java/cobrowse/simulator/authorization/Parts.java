package cobrowse.simulator.authorization;

import java.util.Locale;

/** The parameter name of listings here. CHOSEN: any part of a name will do, in small or capital letters; asterisks count for nothing. */
final class Parts {

    private Parts() {}

    static boolean isIn(String part, String name) {
        return lower(name).contains(lower(part.replace("*", "")));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
