package cobrowse.simulator.oauth;

import static cobrowse.simulator.oauth.RetirementRules.TIMEOUT;
import static cobrowse.simulator.oauth.RetirementRules.TOKENS_TIME_OUT_IN_5_MINUTES_TO_8_HOURS;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says when idle tokens time out. */
@RestController
record UpdateTokenTimeout(Referee referee, TokenTimeouts timeouts) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change the timeout of tokens",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            TOKENS_TIME_OUT_IN_5_MINUTES_TO_8_HOURS);

    record Attempt(Caller caller, Sent<TokenTimeout.Request> sent) implements CalledBy, SendsBody {}

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", TIMEOUT, "putTokensTimeout")
                .wanting(anyOf("authorization"))
                .permitting(PermissionDemand.anyOf("directory:organization:admin"));
    }

    @PutMapping(TIMEOUT)
    TokenTimeout update(Caller caller, Sent<TokenTimeout.Request> sent) {
        referee.judge(RULES, new Attempt(caller, sent));
        return timeouts.keep(caller.organisation(), sent.value().read());
    }
}
