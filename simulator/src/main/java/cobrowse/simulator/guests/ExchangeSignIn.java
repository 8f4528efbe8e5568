package cobrowse.simulator.guests;

import static cobrowse.simulator.guests.CustomerSignInRules.CUSTOMERS_CODE_IS_GOOD;
import static cobrowse.simulator.guests.CustomerSignInRules.CUSTOMERS_DEPLOYMENT_IS_ACTIVE;
import static cobrowse.simulator.guests.CustomerSignInRules.DEPLOYMENT_SIGNS_CUSTOMERS_IN;
import static cobrowse.simulator.guests.CustomerSignInRules.EXCHANGE_NAMES_A_CODE;
import static cobrowse.simulator.guests.GuestTokenRules.EXCHANGE;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges the code of a customer's sign-in for a JWT, without a token. */
@RestController
record ExchangeSignIn(Referee referee, SignInEvidence evidence, GuestDesk desk) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "exchange a customer's sign-in for a JWT",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            EXCHANGE_NAMES_A_CODE,
            CUSTOMERS_DEPLOYMENT_IS_ACTIVE,
            DEPLOYMENT_SIGNS_CUSTOMERS_IN,
            CUSTOMERS_CODE_IS_GOOD);

    /**
     * @param organisation in which the web deployment is active; empty where it is in none
     * @param signsIn whether the deployment's configuration has authentication switched on
     * @param code empty where nobody gave it out
     */
    record Attempt(
            Sent<ExchangeRequest> sent,
            Optional<Organisation> organisation,
            boolean signsIn,
            Optional<CustomerCode> code)
            implements SendsBody, NeedsFields {

        @Override
        public List<String> missingFields() {
            return sent.value().missingFields();
        }

        boolean hasGoodCode() {
            var wanted = sent.value();
            return code.filter(found -> !found.spent() && !found.late())
                    .filter(found -> found.isFor(wanted.deployment(), wanted.redirectUri()))
                    .isPresent();
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("POST", EXCHANGE, "postWebdeploymentsTokenOauthcodegrantjwtexchange")
                .openToGuests();
    }

    @PostMapping(EXCHANGE)
    GuestDesk.Authorized exchange(Sent<ExchangeRequest> sent) {
        var attempt = evidence.of(sent);
        referee.judge(RULES, attempt);
        return desk.signIn(attempt.organisation().orElseThrow(), attempt.code().orElseThrow());
    }
}
