package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Page;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A page of what a search found, as the vendor writes it. The other pages are texts to send as q64. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundUsers(
        long total,
        int pageCount,
        int pageSize,
        int pageNumber,
        @Nullable String previousPage,
        String currentPage,
        @Nullable String nextPage,
        List<String> types,
        List<UserBody> results) {

    /** Looks, and writes the pages. */
    @Component
    record Writer(Users users, UserBodies bodies, JsonMapper json) {

        FoundUsers page(Organisation organisation, UserSearch search, Page page) {
            var found = search.in(users.all(organisation));
            var part = found.stream().skip(page.offset()).limit(page.size()).toList();
            var pages = (found.size() + page.size() - 1) / page.size();
            var number = page.number();
            return new FoundUsers(
                    found.size(),
                    pages,
                    page.size(),
                    number,
                    number > 1 ? q64(search, number - 1) : null,
                    q64(search, number),
                    number < pages ? q64(search, number + 1) : null,
                    List.of("users"),
                    bodies.of(organisation, part, Expanded.asked(search.expand())));
        }

        /** Empty for a text that no page has. */
        Optional<UserSearch> read(String q64) {
            try {
                var text = new String(Base64.getUrlDecoder().decode(q64), StandardCharsets.UTF_8);
                return Optional.of(json.readValue(text, UserSearch.class));
            } catch (IllegalArgumentException | JacksonException e) {
                return Optional.empty();
            }
        }

        private String q64(UserSearch search, int number) {
            var text = json.writeValueAsString(search.onPage(number));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
