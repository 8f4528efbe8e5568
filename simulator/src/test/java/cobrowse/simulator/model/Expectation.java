package cobrowse.simulator.model;

import java.util.Locale;

/**
 * What a call must be answered.
 *
 * @param rule the id of the rule that broke, or nothing
 * @param state what the body says the thing is, or nothing
 */
record Expectation(int status, String rule, String state) {

    /** The rules that are about what an organisation has been through. */
    enum Because {
        CHAT_IS_CONNECTED,
        PROVIDER_ID_IS_CASE_SENSITIVE,
        ONE_LIVE_SESSION_PER_CONVERSATION,
        SESSION_ID_IS_NEW,
        INITIATOR_HAS_COBROWSE_OPEN,
        SESSION_EXISTS,
        SESSION_IS_ANSWERED_WHILE_OFFERED,
        SESSION_IS_LIVE,
        CONVERSATION_HAS_NOT_ENDED,
        ONE_PENDING_INVITE_PER_PARTICIPANT,
        INVITE_IS_ACCEPTED_IN_TIME,
        INVITE_IS_ANSWERED_ONCE;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Expectation of(int status, String state) {
        return new Expectation(status, "", state);
    }

    static Expectation stalled(String state, Because rule) {
        return new Expectation(201, rule.id(), state);
    }

    static Expectation refused(int status, Because rule) {
        return new Expectation(status, rule.id(), "");
    }
}
