package cobrowse.simulator.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A part of a listing that is read from cursor to cursor, as the vendor writes it. CHOSEN: a cursor is the number of a page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CursorListing<T>(
        List<T> entities,
        @Nullable String nextUri,
        String selfUri,
        @Nullable String previousUri,
        long total) {

    private static final int USUAL = 300;

    /** The page behind the cursor "after", or before the cursor "before"; empty where there can be none such. */
    public static Optional<Page> asked(Optional<String> pageSize, Optional<String> before, Optional<String> after) {
        return Page.asked(pageSize, before.or(() -> after))
                .map(page -> new Page(pageSize.isEmpty() ? USUAL : page.size(), page.number()))
                .map(page -> before.isPresent() ? moved(page, -1) : after.isPresent() ? moved(page, 1) : page);
    }

    /**
     * @param all of which the page is a part
     * @param path the listing's own path, with the query that every part has in common
     */
    public static <T> CursorListing<T> cut(List<T> all, Page page, String path) {
        var shown = all.stream().skip(page.offset()).limit(page.size()).toList();
        var isLast = page.offset() + shown.size() >= all.size();
        return new CursorListing<>(
                shown,
                isLast ? null : uri(path, page, "after", page.number()),
                page.number() == 1 ? uri(path, page) : uri(path, page, "after", page.number() - 1),
                page.number() == 1 ? null : uri(path, page, "before", page.number()),
                all.size());
    }

    /** The same, with what is made of each. */
    public <S> CursorListing<S> map(Function<T, S> make) {
        return new CursorListing<>(entities.stream().map(make).toList(), nextUri, selfUri, previousUri, total);
    }

    private static Page moved(Page page, int by) {
        return new Page(page.size(), Math.max(1, page.number() + by));
    }

    private static String uri(String path, Page page, String cursor, int number) {
        return UriComponentsBuilder.fromUriString(uri(path, page))
                .queryParam(cursor, number)
                .build()
                .toUriString();
    }

    private static String uri(String path, Page page) {
        return UriComponentsBuilder.fromUriString(path)
                .queryParam("pageSize", page.size())
                .build()
                .toUriString();
    }
}
