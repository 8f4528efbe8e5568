package cobrowse.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.console.Site.Page;
import cobrowse.simulator.rulebook.Catalogue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks through all pages that teach, link by link. */
@ResourceLock("the demo organisation")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesTest {

    @Autowired
    Catalogue catalogue;

    @LocalServerPort
    int port;

    private Site site;

    @BeforeEach
    void site() {
        site = Site.at(port);
    }

    @Test
    void every_link_leads_somewhere() throws Exception {
        var pages = walk();
        var broken = new ArrayList<String>();
        for (var page : pages.entrySet()) {
            if (!isOurs(page.getKey())) continue;
            for (var link : page.getValue().links()) {
                var to = target(page.getKey(), link);
                var parts = to.split("#", 2);
                var target = pages.get(parts[0]);
                if (target.status() != 200 || parts.length > 1 && !target.has(parts[1])) {
                    broken.add(page.getKey() + " → " + to);
                }
            }
        }
        assertThat(broken).as("correct these links").isEmpty();
    }

    @Test
    void every_rule_has_a_page_that_a_walk_finds() throws Exception {
        var lessons = catalogue.rules().stream()
                .map(rule -> "/learn/rules/" + rule.id())
                .toList();
        assertThat(walk()).containsKeys(lessons.toArray(String[]::new));
    }

    @Test
    void no_page_has_script_or_style_in_line_or_anything_from_elsewhere() throws Exception {
        for (var page : walk().entrySet()) {
            if (!isOurs(page.getKey())) continue;
            var html = page.getValue().html();
            assertThat(html).as(page.getKey()).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
            assertThat(html).as(page.getKey()).doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=\"|javascript:");
            assertThat(page.getValue().links()).as(page.getKey()).allMatch(link -> link.matches("[/#].*"));
        }
    }

    @Test
    void every_page_is_one_for_screen_readers_too() throws Exception {
        for (var page : walk().entrySet()) {
            if (!isOurs(page.getKey())) continue;
            assertThat(page.getValue().html())
                    .as(page.getKey())
                    .contains("<html lang=\"en\">", "<main ", "<nav ", "<footer ")
                    .containsOnlyOnce("<h1");
        }
    }

    @Test
    void an_unknown_rule_names_the_nearest_ones() throws Exception {
        var page = site.page("/learn/rules/chat-is-conected");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.links()).contains("/learn/rules/chat-is-connected");
    }

    @Test
    void an_unknown_call_names_the_nearest_and_the_difference() throws Exception {
        var page = site.page("/learn/operations?call=POST%20/api/v2/conversations/chat/x/cobrowse");
        assertThat(page.html()).contains("There is no such call here", "add /sessions");
    }

    @Test
    void a_call_that_is_served_is_not_called_unknown() throws Exception {
        var page = site.page("/learn/operations?call=GET%20/api/v2/users/17");
        assertThat(page.html()).contains("There is such a call here").doesNotContain("There is no such call");
    }

    @Test
    void a_call_that_is_no_call_does_no_harm() throws Exception {
        var page = site.page("/learn/operations?call=%25zz%20%3Cscript%3E//%25");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("%ZZ &lt;script&gt;//%").doesNotContain("<script>");
    }

    /** Every page that is reached from the first one, by its path; of those that are not ours the first only. */
    private Map<String, Page> walk() throws Exception {
        var found = new LinkedHashMap<String, Page>();
        var open = new ArrayDeque<String>();
        open.add("/");
        while (!open.isEmpty()) {
            var path = open.remove();
            if (found.containsKey(path)) continue;
            var page = site.page(path);
            found.put(path, page);
            if (!isOurs(path)) continue;
            for (var link : page.links()) open.add(target(path, link).split("#", 2)[0]);
        }
        return found;
    }

    private static String target(String from, String link) {
        return link.startsWith("#") ? from + link : link;
    }

    private static boolean isOurs(String path) {
        return path.equals("/") || path.equals("/learn") || path.startsWith("/learn/");
    }
}
