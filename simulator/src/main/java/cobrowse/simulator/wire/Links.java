package cobrowse.simulator.wire;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses on this simulator as the caller reached it. */
public final class Links {

    private Links() {}

    /** @param path with its slash */
    public static String to(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
    }

    /** The same for a WebSocket: wss where the caller came by https. */
    public static String toSocket(String path) {
        return to(path).replaceFirst("^http", "ws");
    }
}
