package cobrowse.simulator.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * One transaction a call: it begins before the caller is looked up, and is done before a byte of the answer is written.
 * So what an endpoint judged still holds when it moves, and an answer never speaks of what was not kept. A call that
 * stood in another's way, and was rolled back for it, is made again.
 */
@Component
class OneTransactionPerCall {

    private static final int MOST_TRIES = 10;

    private final PlatformTransactionManager transactions;

    OneTransactionPerCall(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    ServletInvocableHandlerMethod around(HandlerMethod handler) {
        return new InTransaction(handler);
    }

    private final class InTransaction extends ServletInvocableHandlerMethod {

        InTransaction(HandlerMethod handler) {
            super(handler);
        }

        @Override
        public @Nullable Object invokeForRequest(
                NativeWebRequest request, @Nullable ModelAndViewContainer model, Object... provided) throws Exception {
            for (var failures = 0; ; ) {
                try {
                    return invokeOnce(request, model, provided);
                } catch (OnceMore again) {
                    again.first();
                    Deeds.beginAgain();
                } catch (PessimisticLockingFailureException e) {
                    if (++failures == MOST_TRIES) throw e;
                    Deeds.beginAgain();
                }
            }
        }

        private @Nullable Object invokeOnce(
                NativeWebRequest request, @Nullable ModelAndViewContainer model, Object... provided) throws Exception {
            var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
            Object answer;
            try {
                answer = super.invokeForRequest(request, model, provided);
            } catch (Exception | Error e) {
                rollBack(transaction);
                throw e;
            }
            transactions.commit(transaction);
            return answer;
        }

        private void rollBack(TransactionStatus transaction) {
            if (!transaction.isCompleted()) transactions.rollback(transaction);
        }
    }
}
