package cobrowse.client.doctor;

/** Texts of others in a line of ours. */
final class Words {

    private static final int LONGEST = 200;

    private Words() {}

    static String quoted(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** In one line, without anything that moves a cursor, and not endless. */
    static String plain(String text) {
        var visible = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ");
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }

    /** How many letters must be changed, added or left out to make one word of the other (Levenshtein). */
    static int distance(String one, String other) {
        var last = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) last[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[last.length];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[other.length()];
    }
}
