package cobrowse.simulator.wire;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** Tells what a caller is told when something happened that no rule foresaw, and tells the log once. */
@Component
class Accidents {

    private static final Logger LOG = LoggerFactory.getLogger(Accidents.class);

    private static final Set<Class<? extends Exception>> OF_THE_CALLER = Set.of(
            TypeMismatchException.class,
            HttpMessageNotReadableException.class,
            BindException.class,
            MultipartException.class);

    private static final Set<Class<? extends Exception>> OF_THE_DATABASE = Set.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            TransactionException.class);

    /** Of H2: I/O error (a full disk), closed by that, connection broken, file in use or damaged, object closed. */
    private static final Set<Integer> H2_IS_AWAY = Set.of(90007, 90020, 90028, 90030, 90031, 90067, 90098, 90121);

    /** Of the SQL standard and of PostgreSQL: connection, resources, operator intervention, I/O error. */
    private static final Set<String> SQL_IS_AWAY = Set.of("08", "53", "57", "58");

    PlainError judge(Throwable accident, String contextId) {
        if (accident instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return PlainError.of(known.getStatusCode().value());
        }
        if (isOne(OF_THE_CALLER, accident)) return PlainError.of(400);
        if (isDatabaseAway(accident)) {
            LOG.warn("The database is away, call {}: {}", contextId, Secrecy.redact(String.valueOf(accident)));
            return PlainError.of(503);
        }
        LOG.error("An accident, call {}: {}", contextId, Secrecy.redact(stackTrace(accident)));
        return PlainError.of(500);
    }

    boolean isDatabaseAway(Throwable accident) {
        for (Throwable cause = accident; cause != null; cause = cause.getCause()) {
            if (isOne(OF_THE_DATABASE, cause)) return true;
            if (cause instanceof SQLException sql && isAway(sql)) return true;
        }
        return false;
    }

    private static boolean isAway(SQLException sql) {
        var state = sql.getSQLState();
        return H2_IS_AWAY.contains(sql.getErrorCode())
                || state != null && state.length() == 5 && SQL_IS_AWAY.contains(state.substring(0, 2));
    }

    private static boolean isOne(Set<Class<? extends Exception>> kinds, Throwable accident) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(accident));
    }

    private static String stackTrace(Throwable accident) {
        var text = new StringWriter();
        accident.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
