package cobrowse.simulator.console;

import java.util.Locale;

/** A call that somebody made and that led nowhere, as "METHOD /path". */
record AskedCall(String method, String path) {

    private static final int LONGEST = 500;

    /** What names no method is a path to be read. */
    static AskedCall read(String text) {
        var shown = text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
        var parts = shown.split(" +", 2);
        if (parts.length < 2) return new AskedCall("GET", shown);
        return new AskedCall(parts[0].toUpperCase(Locale.ROOT), parts[1]);
    }

    String name() {
        return method + " " + path;
    }
}
