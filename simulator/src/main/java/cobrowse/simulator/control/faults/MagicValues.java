package cobrowse.simulator.control.faults;

import cobrowse.simulator.wire.BoundedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All magic values, and where a call speaks one. */
public final class MagicValues {

    private static final String WORD = "magic-";
    private static final String ID = "6fa17";
    private static final Pattern SPOKEN = Pattern.compile(
            "(?<![\\w-])(magic-[a-z0-9-]{1,20}|6fa17[0-9a-f]{3}-0000-4000-8000-[0-9a-f]{12})(?![\\w-])");
    private static final String ATTRIBUTE = MagicValues.class.getName();

    private static final Map<String, MagicBook.Page> PAGES = pages();

    private MagicValues() {}

    /** By what they stand for. */
    public static List<MagicValue> all() {
        return PAGES.values().stream().map(MagicBook.Page::shown).toList();
    }

    static boolean isOne(String id) {
        return PAGES.containsKey(id);
    }

    /** Remembers with a call which magic values its path, query and body have; most calls have none. */
    static void listen(HttpServletRequest call) {
        var spoken = Stream.of(
                        Optional.of(call.getRequestURI()), Optional.ofNullable(call.getQueryString()), body(call))
                .flatMap(Optional::stream)
                .filter(text -> text.contains(WORD) || text.contains(ID))
                .flatMap(text -> SPOKEN.matcher(text).results().map(MatchResult::group))
                .distinct()
                .map(PAGES::get)
                .filter(page -> page != null)
                .toList();
        if (!spoken.isEmpty()) call.setAttribute(ATTRIBUTE, spoken);
    }

    /** The values that the call has, as far as somebody has listened. */
    static List<MagicBook.Page> of(HttpServletRequest call) {
        if (!(call.getAttribute(ATTRIBUTE) instanceof List<?> spoken)) return List.of();
        return spoken.stream().map(MagicBook.Page.class::cast).toList();
    }

    private static Optional<String> body(HttpServletRequest call) {
        var bytes = BoundedBody.of(call);
        return bytes.length == 0 ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Map<String, MagicBook.Page> pages() {
        var pages = new LinkedHashMap<String, MagicBook.Page>();
        for (var page : MagicBook.PAGES) pages.put(page.shown().value(), page);
        return pages;
    }
}
