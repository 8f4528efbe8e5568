package cobrowse.simulator.oauth;

import cobrowse.simulator.authorization.SubjectRoles.RoleIn;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.oauth.ClientNotes.State;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an OAuth client is to be. The vendor's dateToDelete is not looked at: nothing is deleted by itself here. */
record ClientRequest(
        @Nullable String name,
        @Nullable Long accessTokenValiditySeconds,
        @Nullable String description,
        @Nullable List<String> registeredRedirectUri,
        @Nullable List<String> roleIds,
        @Nullable String authorizedGrantType,
        @Nullable List<String> scope,
        @Nullable List<RoleDivision> roleDivisions,
        @Nullable String state) {

    /** A role, and where. */
    record RoleDivision(@Nullable String roleId, @Nullable String divisionId) {}

    static final List<String> STATES = List.of("active", "disabled", "inactive");

    private static final long SHORTEST = 300;
    private static final long LONGEST = 172_800;

    Optional<GrantType> grant() {
        return Optional.ofNullable(authorizedGrantType).flatMap(ClientRequest::grant);
    }

    private static Optional<GrantType> grant(String word) {
        return switch (word) {
            case "CODE" -> Optional.of(GrantType.AUTHORIZATION_CODE);
            case "CLIENT-CREDENTIALS" -> Optional.of(GrantType.CLIENT_CREDENTIALS);
            default -> Optional.empty();
        };
    }

    Set<String> scopes() {
        return new LinkedHashSet<>(Objects.requireNonNullElse(scope, List.of()));
    }

    /** The roles by themselves, which the vendor calls deprecated, are for everywhere. */
    Set<RoleIn> roles() {
        var roles = new LinkedHashSet<RoleIn>();
        Objects.requireNonNullElse(roleDivisions, List.<RoleDivision>of())
                .forEach(role -> roles.add(new RoleIn(
                        Objects.requireNonNullElse(role.roleId(), ""),
                        Objects.requireNonNullElse(role.divisionId(), "*"))));
        if (roles.isEmpty()) {
            Objects.requireNonNullElse(roleIds, List.<String>of()).forEach(id -> roles.add(new RoleIn(id, "*")));
        }
        return roles;
    }

    boolean tokensCanLive() {
        return accessTokenValiditySeconds == null
                || accessTokenValiditySeconds >= SHORTEST && accessTokenValiditySeconds <= LONGEST;
    }

    boolean isStated() {
        return state != null;
    }

    boolean wantsToBe(String wanted) {
        return wanted.equals(state);
    }

    /** In the place of an old one: what is not sent is nothing, but the state stays. */
    OAuthClient over(OAuthClient old, Instant now, Optional<String> by) {
        var grants = new LinkedHashSet<String>();
        grant().map(GrantType::spelt).ifPresent(grants::add);
        if (grants.contains(GrantType.AUTHORIZATION_CODE.spelt())) grants.add(GrantType.REFRESH_TOKEN.spelt());
        var changed = new OAuthClient(
                old.organisation(),
                old.id(),
                Objects.requireNonNullElse(name, old.name()),
                old.secretHash(),
                old.publicUse(),
                grants,
                grants.contains(GrantType.CLIENT_CREDENTIALS.spelt()) && scopes().isEmpty() ? Scopes.every() : scopes(),
                new LinkedHashSet<>(Objects.requireNonNullElse(registeredRedirectUri, List.of())),
                old.userId(),
                old.permissions());
        return changed.noted(notes(old.notes(), now, by));
    }

    private ClientNotes notes(ClientNotes old, Instant now, Optional<String> by) {
        return new ClientNotes(
                Objects.requireNonNullElse(description, ""),
                state == null ? old.state() : State.valueOf(state.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(accessTokenValiditySeconds).map(Long::intValue),
                old.createdAt(),
                Optional.of(now),
                by);
    }
}
