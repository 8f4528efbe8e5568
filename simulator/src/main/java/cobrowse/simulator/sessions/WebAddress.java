package cobrowse.simulator.sessions;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Addresses of pages; read, never opened. */
final class WebAddress {

    private static final int LONGEST = 8_192;

    private WebAddress() {}

    /** Whether a text is a full http or https address. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST) return false;
        try {
            var uri = new URI(text);
            return uri.getHost() != null
                    && uri.getScheme() != null
                    && Set.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
