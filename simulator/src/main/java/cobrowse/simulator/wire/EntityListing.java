package cobrowse.simulator.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of things, as the vendor writes it; addresses are relative, as the vendor's are. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityListing<T>(
        List<T> entities,
        int pageSize,
        int pageNumber,
        long total,
        String firstUri,
        @Nullable String previousUri,
        String selfUri,
        @Nullable String nextUri,
        String lastUri,
        int pageCount) {

    /** @param path the listing's own path, with the query that every page has in common */
    public static <T> EntityListing<T> of(List<T> entities, Page page, long total, String path) {
        var pages = (int) Math.max(1, (total + page.size() - 1) / page.size());
        var number = page.number();
        return new EntityListing<>(
                entities,
                page.size(),
                number,
                total,
                uri(path, page, 1),
                number > 1 ? uri(path, page, number - 1) : null,
                uri(path, page, number),
                number < pages ? uri(path, page, number + 1) : null,
                uri(path, page, pages),
                pages);
    }

    /** @param all of which the page is a part */
    public static <T> EntityListing<T> cut(List<T> all, Page page, String path) {
        var shown = all.stream().skip(page.offset()).limit(page.size()).toList();
        return of(shown, page, all.size(), path);
    }

    private static String uri(String path, Page page, int number) {
        return UriComponentsBuilder.fromUriString(path)
                .queryParam("pageSize", page.size())
                .queryParam("pageNumber", number)
                .build()
                .toUriString();
    }
}
