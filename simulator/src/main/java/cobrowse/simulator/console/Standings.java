package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Source;

/** How far a source is trusted, in words. */
final class Standings {

    private Standings() {}

    static String of(Source source) {
        var standing = source.standing().words();
        if (source.disputedBy().isEmpty()) return standing;
        return standing + (source.isRefuted() ? ", refuted" : ", disputed");
    }
}
