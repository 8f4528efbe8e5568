package cobrowse.features;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who shows which token: everybody the one of old, unless a step has said otherwise. */
public class Tokens {

    private final Organisation organisation;
    private final Control control;
    private final Map<String, String> given = new HashMap<>();

    public Tokens(Organisation organisation, Control control) {
        this.organisation = organisation;
        this.control = control;
    }

    /** @return empty for Mallory and the guest, who have none */
    Optional<String> of(String caller) {
        if (Set.of("Mallory", OfferSteps.GUEST).contains(caller)) return Optional.empty();
        return Optional.of(given.computeIfAbsent(caller, organisation::token));
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
        if (caller.startsWith("the ")) order.put("client", organisation.client(caller));
        else order.put("user", organisation.user(caller));
        return control.arrange("/tokens", order).getString("access_token");
    }
}
