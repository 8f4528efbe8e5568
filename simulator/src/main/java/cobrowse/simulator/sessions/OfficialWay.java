package cobrowse.simulator.sessions;

import static cobrowse.simulator.rulebook.Call.call;

import cobrowse.simulator.rulebook.Example;

/** How the vendor publishes what the posts do in ways of their own. */
public interface OfficialWay {

    String START = "POST /api/v2/conversations/{conversationId}/cobrowse";

    /** Ann offers co-browse to the customer in messaging. */
    Example TO_START = Example.of(OfferRules.OFFER);

    /** The customer's page looks at the session: it is there as long as it is not over. */
    Example TO_READ = Example.of(GuestRules.OFFERED, GuestRules.READ);

    /** The customer's page leaves it. */
    Example TO_END = Example.of(GuestRules.OFFERED, call("DELETE", GuestRules.AT_WEB + "$session"));
}
