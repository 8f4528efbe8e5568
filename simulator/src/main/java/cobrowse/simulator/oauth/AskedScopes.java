package cobrowse.simulator.oauth;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The scopes that a call asks for, and those it may have.
 *
 * @param asked all that are allowed, where the call names none
 */
record AskedScopes(Set<String> asked, Set<String> allowed) {

    static AskedScopes of(Form form, Set<String> allowed) {
        var named = form.get("scope").map(text -> List.of(text.split(" +"))).orElse(List.of());
        var asked = new LinkedHashSet<>(named);
        asked.remove("");
        return new AskedScopes(asked.isEmpty() ? allowed : asked, allowed);
    }

    boolean areAllowed() {
        return allowed.containsAll(asked);
    }
}
