package cobrowse.features;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who shows which token: everybody the one of old, unless a step has said otherwise. */
public class Tokens {

    private final Sandbox sandbox;
    private final Control control;
    private final Map<String, String> given = new HashMap<>();

    public Tokens(Sandbox sandbox, Control control) {
        this.sandbox = sandbox;
        this.control = control;
    }

    /** @return empty for Mallory, who has none */
    Optional<String> of(String caller) {
        if (caller.equals("Mallory")) return Optional.empty();
        return Optional.of(given.computeIfAbsent(caller, this::ofOld));
    }

    void give(String caller, String token) {
        given.put(caller, token);
    }

    /** A new token in place of the old one, with these scopes only. */
    void narrow(String caller, String scopes) {
        give(caller, mint(caller, Map.of("scopes", scopes)));
    }

    /** A new token in place of the old one, which has expired already. */
    void expire(String caller) {
        give(caller, mint(caller, Map.of("seconds", 0)));
    }

    private String mint(String caller, Map<String, Object> wish) {
        var order = new HashMap<>(wish);
        if (isClient(caller)) order.put("client", sandbox.client(client(caller)).get("id"));
        else order.put("user", sandbox.user(caller));
        return control.arrange("/tokens", order).getString("access_token");
    }

    private String ofOld(String caller) {
        return isClient(caller) ? sandbox.tokenOfClient(client(caller)) : sandbox.tokenOfUser(caller);
    }

    private static boolean isClient(String caller) {
        return caller.startsWith("the ");
    }

    /** The last of a client's names: Backend for "the backend". */
    static String client(String caller) {
        var name = caller.substring("the ".length()).replace(" backend", "");
        return name.substring(0, 1).toUpperCase(ROOT) + name.substring(1);
    }
}
