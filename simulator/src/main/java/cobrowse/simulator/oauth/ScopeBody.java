package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.SCOPES;

/** A scope as the vendor shows one. */
record ScopeBody(String id, String description, String selfUri) {

    private static final String READONLY = ":readonly";

    static ScopeBody of(String scope) {
        var readonly = scope.endsWith(READONLY);
        var about = readonly ? scope.substring(0, scope.length() - READONLY.length()) : scope;
        var description = (readonly ? "Read " : "Read and change ") + about.replace('-', ' ');
        return new ScopeBody(scope, description, SCOPES + "/" + scope);
    }
}
