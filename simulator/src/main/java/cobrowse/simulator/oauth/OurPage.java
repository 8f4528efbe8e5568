package cobrowse.simulator.oauth;

import cobrowse.simulator.wire.Links;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Tells our own page's form from that of another site. A browser cannot be made to lie about it; whatever sends neither
 * header is no browser, and can do no more than its user could.
 */
final class OurPage {

    private OurPage() {}

    static boolean sent(HttpServletRequest call) {
        var site = Optional.ofNullable(call.getHeader("Sec-Fetch-Site"));
        var origin = Optional.ofNullable(call.getHeader("Origin"));
        return site.map("same-origin"::equals)
                .orElseGet(() -> origin.stream().allMatch(Links.to("")::equalsIgnoreCase));
    }
}
