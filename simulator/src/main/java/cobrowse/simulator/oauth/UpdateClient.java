package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.CLIENTS;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_GRANT_TYPE_CAN_BE_USED;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_HAS_A_GRANT_TYPE;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_IS_GIVEN_ROLES_THAT_EXIST;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_IS_GIVEN_SCOPES_THAT_EXIST;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_OF_ITS_OWN_HAS_ROLES;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_THAT_SIGNS_IN_HAS_SCOPES;
import static cobrowse.simulator.oauth.RegistrationRules.OAUTH_CLIENT_EXISTS;
import static cobrowse.simulator.oauth.RegistrationRules.WRITES_OAUTH;
import static cobrowse.simulator.oauth.RetirementRules.CLIENT_TOKENS_LIVE_5_MINUTES_TO_48_HOURS;
import static cobrowse.simulator.rulebook.PermissionDemand.anyOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes an OAuth client: what is not sent is nothing, but the state stays. */
@RestController
record UpdateClient(Referee referee, ClientDesk clients, Organisations organisations) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change an OAuth client",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            OAUTH_CLIENT_EXISTS,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            CLIENT_HAS_A_GRANT_TYPE,
            CLIENT_GRANT_TYPE_CAN_BE_USED,
            CLIENT_THAT_SIGNS_IN_HAS_SCOPES,
            CLIENT_IS_GIVEN_SCOPES_THAT_EXIST,
            CLIENT_OF_ITS_OWN_HAS_ROLES,
            CLIENT_IS_GIVEN_ROLES_THAT_EXIST,
            CLIENT_TOKENS_LIVE_5_MINUTES_TO_48_HOURS);

    record Attempt(Caller caller, Sent<ClientRequest> sent, Optional<OAuthClient> client, boolean rolesExist)
            implements CalledBy, RegistersClient, OnClient {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", CLIENTS + "/{clientId}", "putOauthClient")
                .wanting(WRITES_OAUTH)
                .permitting(anyOf("oauth:client:edit"));
    }

    @PutMapping(CLIENTS + "/{clientId}")
    ClientBody update(Caller caller, @PathVariable String clientId, Sent<ClientRequest> sent) {
        organisations.hold(caller.organisation().id());
        var found = clients.find(caller.organisation(), clientId);
        var rolesExist = clients.rolesExist(caller.organisation(), sent.value());
        referee.judge(RULES, new Attempt(caller, sent, found, rolesExist));
        return clients.change(caller, found.orElseThrow(), sent.value());
    }
}
