package cobrowse.simulator.channels;

import cobrowse.simulator.organisation.HearsNews;
import cobrowse.simulator.organisation.News;
import cobrowse.simulator.organisation.Remembers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.socket.CloseStatus;

/** Who listens on this simulator at the moment. */
@Component
class Feeds implements HearsNews, Remembers {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private final Notices notices;
    private final Channels channels;
    private final Senders senders;
    private final Map<String, Feed> feeds = new ConcurrentHashMap<>();

    Feeds(Notices notices, Channels channels, Senders senders) {
        this.notices = notices;
        this.channels = channels;
        this.senders = senders;
        senders.beat(() -> each(connection -> connection.say(Frames.HEARTBEAT)));
    }

    void open(Connection connection) {
        var organisationId = connection.handshake().organisationId();
        feeds.compute(organisationId, (id, known) -> {
            var feed = known == null ? new Feed(id) : known;
            feed.join(connection);
            return feed;
        });
        wake(organisationId);
    }

    /** The listener has gone. */
    void leave(Connection connection) {
        feeds.computeIfPresent(connection.handshake().organisationId(), (id, feed) -> {
            feed.leave(connection);
            return feed.isEmpty() ? null : feed;
        });
    }

    /** Something is told in an organisation: whoever listens there reads on. */
    void wake(String organisationId) {
        var feed = feeds.get(organisationId);
        if (feed != null && feed.wantsToRead()) senders.execute(() -> read(feed, organisationId));
    }

    @Override
    public void hear(News news) {
        if (news.kind() == News.Kind.EVENT) wake(news.organisationId());
    }

    @Override
    public void hearFromNowOn() {
        feeds.keySet().forEach(this::wake);
    }

    /** Begins an organisation anew, it has no channels; is it brought back to a snapshot, it keeps them. */
    @Override
    public void forget(String organisationId) {
        if (!feeds.containsKey(organisationId)) return;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) senders.execute(() -> sift(organisationId));
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    senders.execute(() -> sift(organisationId));
                }
            });
    }

    /** Lets every listener go, before the container waits for them. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        each(connection -> {
            connection.say(Frames.CLOSING);
            connection.leave(CloseStatus.GOING_AWAY);
        });
        senders.stop();
    }

    private void sift(String organisationId) {
        var left = channels.ids(organisationId);
        var feed = feeds.get(organisationId);
        if (feed == null) return;
        feed.each(connection -> {
            if (!left.contains(connection.handshake().channelId())) connection.leave(CloseStatus.NORMAL);
        });
    }

    private void each(Consumer<Connection> action) {
        feeds.values().forEach(feed -> feed.each(action));
    }

    private void read(Feed feed, String organisationId) {
        try {
            feed.read(notices);
        } catch (RuntimeException e) {
            LOG.warn("What channels are told is read again in a second: {}", e.toString());
            senders.inASecond(() -> wake(organisationId));
        }
        if (feed.readsAgain()) senders.execute(() -> read(feed, organisationId));
    }
}
