package cobrowse.simulator.organisation;

import cobrowse.simulator.lifecycle.Ids;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The other simulators on the same database, who are told by PostgreSQL's NOTIFY. Where the store is not shared there are none. */
@Repository
public class Neighbours {

    static final String CHANNEL = "cobrowse_simulator";

    private final JdbcClient jdbc;
    private final SharedStore store;
    private final String ownId;

    Neighbours(JdbcClient jdbc, SharedStore store, Ids ids) {
        this.jdbc = jdbc;
        this.store = store;
        this.ownId = ids.next();
    }

    /** Tells the others once the transaction is done, if it comes to that. Each thing is told once in a transaction. */
    public void tell(News news) {
        if (!store.isShared()) return;
        if (TransactionSynchronizationManager.isSynchronizationActive())
            toldWhenDone().add(news);
        else tell(Set.of(news));
    }

    /** What another simulator has told; empty for what we said ourselves, or what nobody of us says. */
    Optional<News> read(String message) {
        var words = message.split(" ", 3);
        if (words.length < 3 || words[0].equals(ownId)) return Optional.empty();
        for (var kind : News.Kind.values()) {
            if (kind.name().equals(words[1])) return Optional.of(new News(kind, words[2]));
        }
        return Optional.empty();
    }

    private Set<News> toldWhenDone() {
        for (var other : TransactionSynchronizationManager.getSynchronizations()) {
            if (other instanceof Telling telling && telling.speaker() == this) return telling.news();
        }
        var telling = new Telling(this, new LinkedHashSet<>());
        TransactionSynchronizationManager.registerSynchronization(telling);
        return telling.news();
    }

    private void tell(Set<News> all) {
        for (var news : all) {
            jdbc.sql("select pg_notify(?, ?)")
                    .params(CHANNEL, ownId + " " + news.kind() + " " + news.organisationId())
                    .query((row, number) -> true)
                    .list();
        }
    }

    private record Telling(Neighbours speaker, Set<News> news) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            speaker.tell(news);
        }
    }
}
