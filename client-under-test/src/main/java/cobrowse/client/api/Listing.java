package cobrowse.client.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One page of a listing, as the vendor writes it. */
public record Listing<T>(
        List<T> entities,
        Optional<Integer> pageSize,
        Optional<Integer> pageNumber,
        Optional<Integer> pageCount,
        Optional<Long> total) {

    public Listing(
            @Nullable List<T> entities,
            Optional<Integer> pageSize,
            Optional<Integer> pageNumber,
            Optional<Integer> pageCount,
            Optional<Long> total) {
        this.entities = entities == null ? List.of() : List.copyOf(entities);
        this.pageSize = pageSize;
        this.pageNumber = pageNumber;
        this.pageCount = pageCount;
        this.total = total;
    }

    /** Whether there is a page after this one. */
    public boolean hasNext() {
        return pageNumber.orElse(1) < pageCount.orElse(1);
    }
}
