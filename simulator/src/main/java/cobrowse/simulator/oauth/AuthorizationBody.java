package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.AUTHORIZATIONS;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organisation lets a client do, as the vendor shows it. An organisation's own clients are authorized by being there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuthorizationBody(
        ClientBody client,
        List<String> scope,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> roles,
        @Nullable String dateCreated,
        @Nullable String dateModified,
        ClientBody.UserLink createdBy,
        boolean pending,
        String state,
        String selfUri) {

    static AuthorizationBody of(ClientBody client) {
        return new AuthorizationBody(
                client,
                client.scope(),
                client.roleIds(),
                client.dateCreated(),
                client.dateModified(),
                client.createdBy(),
                false,
                "Authorized",
                AUTHORIZATIONS + "/" + client.id());
    }
}
