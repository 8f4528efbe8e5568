package cobrowse.simulator.control.faults;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.arrange.CustomerAnswers;
import cobrowse.simulator.control.faults.Trick.Customer;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.rulebook.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The customers of magic conversations, who answer by themselves what a call has asked them. */
@Component
record MagicCustomers(CustomerAnswers answers, TransactionOperations transactions) {

    private static final Logger LOG = LoggerFactory.getLogger(MagicCustomers.class);

    void answer(HttpServletRequest call) {
        for (var page : MagicValues.of(call)) {
            var participant = MagicBook.participant(page.shown().value());
            page.trick()
                    .customer()
                    .ifPresent(customer ->
                            Sandbox.of(call).ifPresent(organisation -> answer(organisation, participant, customer)));
        }
    }

    private void answer(Organisation organisation, String participant, Customer customer) {
        try {
            transactions.executeWithoutResult(transaction -> say(organisation, participant, customer));
        } catch (ControlProblem | Refused e) {
            LOG.debug("The call has asked the customer nothing", e);
        }
    }

    private void say(Organisation organisation, String participant, Customer customer) {
        switch (customer) {
            case DECLINES -> answers.decline(organisation, participant);
            case ACCEPTS -> answers.accept(organisation, participant);
            case IS_TOO_LATE -> answers.expire(organisation, participant);
            case NEVER_ANSWERS -> {}
        }
    }
}
