package cobrowse.simulator.organisation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what other simulators on the same database tell, by PostgreSQL's LISTEN on a connection of its own. A connection
 * that breaks is opened again, and everybody is told that something may have been missed.
 */
@Component
class NewsLine implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NewsLine.class);
    private static final int MILLIS_BEFORE_AGAIN = 500;
    private static final int MILLIS_BETWEEN_CHECKS = 5_000;
    private static final int SECONDS_FOR_A_CHECK = 5;

    private final SharedStore store;
    private final Neighbours neighbours;
    private final ObjectProvider<HearsNews> listeners;
    private @Nullable ScheduledExecutorService listening;
    private volatile @Nullable Connection open;

    NewsLine(SharedStore store, Neighbours neighbours, ObjectProvider<HearsNews> listeners) {
        this.store = store;
        this.neighbours = neighbours;
        this.listeners = listeners;
    }

    @EventListener(ContextRefreshedEvent.class)
    void start() {
        if (!store.isShared() || listening != null) return;
        listening = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "news");
            thread.setDaemon(true);
            return thread;
        });
        listening.scheduleWithFixedDelay(this::listen, 0, MILLIS_BEFORE_AGAIN, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() throws SQLException {
        if (listening == null) return;
        listening.shutdownNow();
        var line = open;
        if (line != null) line.close();
    }

    /** Until the connection breaks. */
    private void listen() {
        try (var line = store.connect()) {
            open = line;
            try (var statement = line.createStatement()) {
                statement.execute("listen " + Neighbours.CHANNEL);
            }
            tellAll(HearsNews::hearFromNowOn);
            while (!isStopped()) hear(line);
        } catch (SQLException | RuntimeException e) {
            if (!isStopped()) LOG.warn("The other simulators are not heard for a while: {}", e.toString());
        }
    }

    private void hear(Connection line) throws SQLException {
        var messages = line.unwrap(PGConnection.class).getNotifications(MILLIS_BETWEEN_CHECKS);
        if (messages.length == 0 && !line.isValid(SECONDS_FOR_A_CHECK))
            throw new SQLException("The connection is dead");
        for (var message : messages) {
            neighbours.read(message.getParameter()).ifPresent(news -> tellAll(listener -> listener.hear(news)));
        }
    }

    private void tellAll(Consumer<HearsNews> news) {
        listeners.orderedStream().forEach(news);
    }

    private boolean isStopped() {
        return listening == null || listening.isShutdown();
    }
}
