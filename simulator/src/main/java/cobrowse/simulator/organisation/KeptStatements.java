package cobrowse.simulator.organisation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Connections to H2 that keep their statements: H2 would understand each text anew, which takes ten times as long as carrying it out. What
 * it keeps by itself it forgets at each rollback, and it never keeps what locks rows. Wants a pool around it, in which connections
 * live long. PostgreSQL's driver does the same by itself.
 */
class KeptStatements extends DelegatingDataSource {

    /** More than all texts here that are always the same. */
    private static final int MOST = 400;

    KeptStatements(String url) {
        super(new DriverManagerDataSource(url));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new Keeper(super.getConnection()));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return proxy(Connection.class, new Keeper(super.getConnection(user, password)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object meant, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(meant, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A connection and its statements, used by one thread at a time. */
    private static final class Keeper implements InvocationHandler {

        private final Connection connection;

        /** By their texts, the one that was not used for longest first. */
        private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

        Keeper(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null && method.getName().equals("prepareStatement")) {
                if (arguments.length == 1) return lend((String) arguments[0], method, arguments);
                if (arguments[1] instanceof String[] keys)
                    return lend(arguments[0] + " returning " + String.join(", ", keys), method, arguments);
            }
            return call(connection, method, arguments);
        }

        private Object lend(String text, Method method, Object[] arguments) throws Throwable {
            var known = kept.get(text);
            if (known != null && !known.lent) return known.lend();
            var fresh = (PreparedStatement) call(connection, method, arguments);
            if (fresh == null) throw new IllegalStateException("No statement was prepared");
            if (known != null) return fresh; // somebody still reads what the same statement has found
            var keeping = new Kept(fresh);
            kept.put(text, keeping);
            if (kept.size() > MOST) forgetOldest();
            return keeping.lend();
        }

        private void forgetOldest() throws SQLException {
            var oldest = kept.values().iterator();
            var unused = oldest.next();
            if (unused.lent) return;
            oldest.remove();
            unused.statement.close();
        }
    }

    /** A statement that is not closed but given back. */
    private static final class Kept implements InvocationHandler {

        private final PreparedStatement statement;
        private final PreparedStatement shown;
        private boolean lent;

        Kept(PreparedStatement statement) {
            this.statement = statement;
            this.shown = proxy(PreparedStatement.class, this);
        }

        PreparedStatement lend() {
            lent = true;
            return shown;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (!method.getName().equals("close")) return call(statement, method, arguments);
            if (lent) {
                statement.clearParameters();
                statement.clearBatch();
                lent = false;
            }
            return null;
        }
    }
}
