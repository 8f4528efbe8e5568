package cobrowse.simulator.sessions.sockets;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.rulebook.Refused;
import cobrowse.simulator.sessions.AnswerSession;
import cobrowse.simulator.sessions.CobrowseSession;
import cobrowse.simulator.sessions.SessionDesk;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What connections do to sessions, each act in a transaction of its own. */
@Component
record Sharing(
        Organisations organisations, SessionDesk desk, AnswerSession answers, TransactionOperations transactions) {

    private static final int MOST_TRIES = 10;

    /** The session as it is now. */
    Optional<CobrowseSession> look(Place place) {
        return in(place, organisation -> desk.hold(organisation, place.sessionId()))
                .flatMap(session -> session);
    }

    /**
     * The customer says yes.
     *
     * @return the state that comes of it; empty when the organisation is gone
     * @throws Refused when there is nothing to say yes to
     */
    Optional<String> accept(Place place) {
        return in(
                place,
                organisation -> answers.accept(organisation, place.sessionId()).state());
    }

    /** The customer has gone; a session that is over already stays as it is. */
    void leave(Place place) {
        in(
                place,
                organisation -> desk.hold(organisation, place.sessionId())
                        .filter(CobrowseSession::isLive)
                        .map(session -> answers.leave(organisation, session.id())));
    }

    private <T> Optional<T> in(Place place, Function<Organisation, T> act) {
        for (var failures = 1; ; failures++) {
            try {
                return transactions.execute(transaction ->
                        organisations.find(place.organisationId()).map(act));
            } catch (PessimisticLockingFailureException e) {
                if (failures == MOST_TRIES) throw e;
            }
        }
    }
}
