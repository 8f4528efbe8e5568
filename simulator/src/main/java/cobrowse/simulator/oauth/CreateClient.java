package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RegistrationRules.CLIENTS;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_GRANT_TYPE_CAN_BE_USED;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_HAS_A_GRANT_TYPE;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_IS_GIVEN_ROLES_THAT_EXIST;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_IS_GIVEN_SCOPES_THAT_EXIST;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_OF_ITS_OWN_HAS_ROLES;
import static cobrowse.simulator.oauth.RegistrationRules.CLIENT_THAT_SIGNS_IN_HAS_SCOPES;
import static cobrowse.simulator.oauth.RegistrationRules.NEW_CLIENT_IS_ACTIVE;
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
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes an OAuth client; its secret is answered once. */
@RestController
record CreateClient(Referee referee, ClientDesk clients) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "create an OAuth client",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED,
            CLIENT_HAS_A_GRANT_TYPE,
            CLIENT_GRANT_TYPE_CAN_BE_USED,
            CLIENT_THAT_SIGNS_IN_HAS_SCOPES,
            CLIENT_IS_GIVEN_SCOPES_THAT_EXIST,
            CLIENT_OF_ITS_OWN_HAS_ROLES,
            CLIENT_IS_GIVEN_ROLES_THAT_EXIST,
            CLIENT_TOKENS_LIVE_5_MINUTES_TO_48_HOURS,
            NEW_CLIENT_IS_ACTIVE);

    record Attempt(Caller caller, Sent<ClientRequest> sent, boolean rolesExist) implements CalledBy, RegistersClient {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", CLIENTS, "postOauthClients")
                .wanting(WRITES_OAUTH)
                .permitting(anyOf("oauth:client:add"));
    }

    @PostMapping(CLIENTS)
    ClientBody create(Caller caller, Sent<ClientRequest> sent) {
        var rolesExist = clients.rolesExist(caller.organisation(), sent.value());
        referee.judge(RULES, new Attempt(caller, sent, rolesExist));
        return clients.make(caller, sent.value());
    }
}
