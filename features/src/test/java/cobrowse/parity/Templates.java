package cobrowse.parity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The paths of the catalogue, by which a call is told without its ids: what fits none of them is {@value #ELSEWHERE}.
 *
 * @param known such as {@code /api/v2/users/{userId}}
 */
public record Templates(List<String> known) {

    static final String ELSEWHERE = "(elsewhere)";

    public Templates {
        known = known.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Templates::gaps).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** @param query may be null, as {@link java.net.URI#getRawQuery()} is */
    public String of(String path, String query) {
        return known.stream()
                .filter(template -> fits(template, path))
                .findFirst()
                .map(template -> query == null ? template : template + "?" + parameters(query))
                .orElse(ELSEWHERE);
    }

    private static boolean fits(String template, String path) {
        var wanted = template.split("/", -1);
        var given = path.split("/", -1);
        if (wanted.length != given.length) return false;
        for (var at = 0; at < wanted.length; at++) {
            if (!isGap(wanted[at]) && !wanted[at].equals(given[at])) return false;
        }
        return true;
    }

    private static String parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> parameter.split("=", 2)[0])
                .map(name -> Words.isFieldName(name) ? name : "(other)")
                .collect(Collectors.joining("&"));
    }

    private static long gaps(String template) {
        return Arrays.stream(template.split("/", -1)).filter(Templates::isGap).count();
    }

    private static boolean isGap(String segment) {
        return segment.startsWith("{");
    }
}
