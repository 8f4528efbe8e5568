package cobrowse.simulator.rulebook;

import java.util.Optional;

/** An endpoint that can say, before it is called, everything about itself and everything that may go wrong. */
public interface Operation extends Judge {

    Card card();

    /**
     * An operation's data, from which the docs, the lessons and the headers are drawn.
     *
     * @param path the template, such as /api/v2/cobrowse/sessions/{sessionId}
     * @param official the vendor's operation nearest to this one, or the same: "METHOD /path"; empty where none is near
     * @param seed which public texts describe it
     */
    record Card(
            Dialect dialect, String method, String path, ScopeDemand scopes, Optional<String> official, String seed) {

        public static Card community(String method, String path) {
            return new Card(Dialect.COMMUNITY, method, path, ScopeDemand.NONE, Optional.empty(), "");
        }

        public static Card platform(String method, String path) {
            return new Card(Dialect.PLATFORM, method, path, ScopeDemand.NONE, Optional.of(method + " " + path), "");
        }

        public Card wanting(ScopeDemand demand) {
            return new Card(dialect, method, path, demand, official, seed);
        }

        public Card nearestTo(String operation) {
            return new Card(dialect, method, path, scopes, Optional.of(operation), seed);
        }

        public Card from(String seeds) {
            return new Card(dialect, method, path, scopes, official, seeds);
        }

        /** "METHOD /path". */
        public String name() {
            return method + " " + path;
        }
    }
}
