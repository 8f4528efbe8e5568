package cobrowse.simulator.wire;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of a listing with what narrows and orders it, as the addresses of its pages begin. */
public final class ListedAt {

    private final UriComponentsBuilder address;

    private ListedAt(UriComponentsBuilder address) {
        this.address = address;
    }

    public static ListedAt path(String path) {
        return new ListedAt(UriComponentsBuilder.fromPath(path));
    }

    /** Nothing of what the caller did not ask for. */
    public ListedAt with(String parameter, Optional<?> value) {
        value.ifPresent(
                said -> address.queryParam(parameter, UriUtils.encode(said.toString(), StandardCharsets.UTF_8)));
        return this;
    }

    public ListedAt withEach(String parameter, Collection<?> values) {
        values.forEach(value -> with(parameter, Optional.of(value)));
        return this;
    }

    @Override
    public String toString() {
        return address.build().toUriString();
    }
}
