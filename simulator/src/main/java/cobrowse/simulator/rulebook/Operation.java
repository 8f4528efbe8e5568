package cobrowse.simulator.rulebook;

import java.util.Optional;

/** An endpoint that can say, before it is called, everything about itself and everything that may go wrong. */
public interface Operation extends Judge {

    Card card();

    /**
     * An operation's data, from which the docs, the lessons, the headers and the checks of scopes and permissions are drawn.
     *
     * @param path the template, such as /api/v2/cobrowse/sessions/{sessionId}
     * @param operationId the vendor's id of the operation; empty where the vendor publishes none
     * @param scopes an operation of the platform API asks any caller for them, by itself
     * @param permissions likewise
     * @param official the vendor's operation nearest to this one, or the same: "METHOD /path"; empty where none is near
     * @param way to do the same by the vendor's operation, on the demo organisation; empty where it is the vendor's
     * @param seed which public texts describe it
     * @param open whether it is asked without a token, as a guest's browser does
     */
    record Card(
            Dialect dialect,
            String method,
            String path,
            String operationId,
            ScopeDemand scopes,
            PermissionDemand permissions,
            Optional<String> official,
            Optional<Example> way,
            String seed,
            boolean open,
            Optional<Deprecation> deprecation) {

        public static Card community(String method, String path) {
            return new Card(
                    Dialect.COMMUNITY,
                    method,
                    path,
                    "",
                    ScopeDemand.NONE,
                    PermissionDemand.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    false,
                    Optional.empty());
        }

        /** @param operationId as the vendor publishes it, such as postConversationCobrowse */
        public static Card platform(String method, String path, String operationId) {
            return of(Dialect.PLATFORM, method, path, operationId);
        }

        /** One of the vendor's login host, whose operations have no ids. */
        public static Card login(String method, String path) {
            return of(Dialect.PLATFORM, method, path, "");
        }

        /** One that the vendor publishes and the posts use as well. */
        public static Card both(String method, String path, String operationId) {
            return of(Dialect.BOTH, method, path, operationId);
        }

        private static Card of(Dialect dialect, String method, String path, String operationId) {
            return new Card(
                    dialect,
                    method,
                    path,
                    operationId,
                    ScopeDemand.NONE,
                    PermissionDemand.NONE,
                    Optional.of(method + " " + path),
                    Optional.empty(),
                    "",
                    false,
                    Optional.empty());
        }

        public Card wanting(ScopeDemand demand) {
            return new Card(
                    dialect, method, path, operationId, demand, permissions, official, way, seed, open, deprecation);
        }

        public Card permitting(PermissionDemand demand) {
            return new Card(dialect, method, path, operationId, scopes, demand, official, way, seed, open, deprecation);
        }

        public Card nearestTo(String operation) {
            var near = Optional.of(operation);
            return new Card(
                    dialect, method, path, operationId, scopes, permissions, near, way, seed, open, deprecation);
        }

        /** Shows how the same is done by the vendor's operation that is nearest. */
        public Card officially(Example example) {
            var shown = Optional.of(example);
            return new Card(
                    dialect, method, path, operationId, scopes, permissions, official, shown, seed, open, deprecation);
        }

        public Card from(String seeds) {
            return new Card(
                    dialect, method, path, operationId, scopes, permissions, official, way, seeds, open, deprecation);
        }

        /** Asked without a token. */
        public Card openToGuests() {
            return new Card(
                    dialect, method, path, operationId, scopes, permissions, official, way, seed, true, deprecation);
        }

        public Card deprecated(Deprecation why) {
            var said = Optional.of(why);
            return new Card(dialect, method, path, operationId, scopes, permissions, official, way, seed, open, said);
        }

        /** "METHOD /path". */
        public String name() {
            return method + " " + path;
        }
    }
}
