package cobrowse.simulator.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The simulator's pages, as a browser without scripts gets them. */
record Site(String base) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src|action)=\"([^\"]*)\"");

    static Site at(int port) {
        return new Site("http://localhost:" + port);
    }

    record Page(HttpResponse<String> answer) {

        int status() {
            return answer.statusCode();
        }

        String html() {
            return answer.body();
        }

        /** Where its links, scripts and style sheets point to. */
        List<String> links() {
            return LINK.matcher(html())
                    .results()
                    .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                    .distinct()
                    .toList();
        }

        boolean has(String anchor) {
            return html().contains("id=\"" + anchor + "\"");
        }

        /** The text of the code block of a class. */
        String text(String blockClass) {
            var begin = "<pre class=\"" + blockClass + "\"><code>";
            var from = html().indexOf(begin) + begin.length();
            return HtmlUtils.htmlUnescape(html().substring(from, html().indexOf("</code>", from)));
        }
    }

    Page page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*");
        return new Page(HTTP.send(request.build(), BodyHandlers.ofString()));
    }
}
