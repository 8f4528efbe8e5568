package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.CLIENTS;

import cobrowse.simulator.authorization.SubjectRoles.RoleIn;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An OAuth client as the vendor shows one. @param secret only where it has just been made */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientBody(
        String id,
        String name,
        @Nullable Integer accessTokenValiditySeconds,
        String description,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> registeredRedirectUri,
        @Nullable String secret,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> roleIds,
        @Nullable String dateCreated,
        @Nullable String dateModified,
        UserLink createdBy,
        @Nullable UserLink modifiedBy,
        String authorizedGrantType,
        List<String> scope,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RoleIn> roleDivisions,
        String state,
        String selfUri) {

    record UserLink(String id, String selfUri) {

        static UserLink to(String userId) {
            return new UserLink(userId, "/api/v2/users/" + userId);
        }
    }

    static ClientBody of(OAuthClient client, List<RoleIn> roles, @Nullable String secret) {
        var notes = client.notes();
        return new ClientBody(
                client.id(),
                client.name(),
                notes.tokenSeconds().orElse(null),
                notes.description(),
                client.redirectUris(),
                secret,
                roles.stream().map(RoleIn::roleId).distinct().toList(),
                notes.createdAt().map(Timestamps::write).orElse(null),
                notes.modifiedAt().map(Timestamps::write).orElse(null),
                UserLink.to(client.userId()),
                notes.modifiedBy().map(UserLink::to).orElse(null),
                client.vendorsGrant(),
                List.copyOf(client.scopes()),
                roles,
                Lifecycle.spelt(notes.state()),
                CLIENTS + "/" + client.id());
    }

    /** Without the secret: Spring logs the bodies that it writes. */
    @Override
    public String toString() {
        return "ClientBody[id=" + id + "]";
    }
}
