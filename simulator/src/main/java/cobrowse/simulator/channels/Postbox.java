package cobrowse.simulator.channels;

import cobrowse.simulator.organisation.Neighbours;
import cobrowse.simulator.organisation.News;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.wire.Deeds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Where notices are posted. They are kept with the transaction that made them; listeners hear of them when that is done. */
@Component
class Postbox {

    private final Notices notices;
    private final Feeds feeds;
    private final Neighbours neighbours;
    private final Channels channels;

    Postbox(Notices notices, Feeds feeds, Neighbours neighbours, Channels channels) {
        this.notices = notices;
        this.feeds = feeds;
        this.neighbours = neighbours;
        this.channels = channels;
    }

    void put(String organisationId, Notice notice) {
        put(organisationId, notice, () -> List.of(notice));
    }

    /**
     * Posts what is written last of all, when everything has changed that will; nothing, where nobody in the organisation
     * listens.
     *
     * @param key each is written once in a transaction, at the place of its first coming
     */
    void announce(Organisation organisation, Object key, Supplier<List<Notice>> writing) {
        var post = post(organisation.id());
        if (post.isListenedTo(organisation)) put(organisation.id(), key, writing);
    }

    private void put(String organisationId, Object key, Supplier<List<Notice>> writing) {
        neighbours.tell(new News(News.Kind.EVENT, organisationId));
        post(organisationId).writings.putIfAbsent(key, writing);
    }

    private Post post(String organisationId) {
        for (var other : TransactionSynchronizationManager.getSynchronizations()) {
            if (other instanceof Post post && post.isOf(organisationId, this)) return post;
        }
        var post = new Post(organisationId);
        TransactionSynchronizationManager.registerSynchronization(post);
        return post;
    }

    /** What a transaction posts in an organisation. */
    private final class Post implements TransactionSynchronization {

        private final String organisationId;
        private final Map<Object, Supplier<List<Notice>>> writings = new LinkedHashMap<>();
        private List<Notice> written = List.of();
        private @Nullable Boolean listenedTo;

        Post(String organisationId) {
            this.organisationId = organisationId;
        }

        boolean isOf(String other, Postbox postbox) {
            return organisationId.equals(other) && postbox == Postbox.this;
        }

        /** Looked up once: most organisations have no channels, and most transactions change several things. */
        boolean isListenedTo(Organisation organisation) {
            if (listenedTo == null) listenedTo = channels.anybodyListens(organisation);
            return listenedTo;
        }

        /** Always before the events of the posts' own stream are numbered: who waits for two turns waits in one order. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = writings.values().stream()
                    .flatMap(writing -> writing.get().stream())
                    .toList();
            if (!written.isEmpty()) notices.add(organisationId, written);
        }

        @Override
        public void afterCommit() {
            if (written.isEmpty()) return;
            written.stream()
                    .filter(notice -> notice.kind() == Notice.Kind.FRAME)
                    .forEach(notice -> Deeds.told(JsonMapper.shared().readTree(notice.body())));
            feeds.wake(organisationId);
        }
    }
}
