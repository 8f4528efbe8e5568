package cobrowse.simulator.organisation;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** When one simulator forgets an organisation, all on the same database do: at once, or when they hear of it again. */
@Repository
class SharedMemory implements Remembers, HearsNews {

    /** How many forgettings are kept for whoever was away. */
    private static final int KEPT = 1_000;

    private record Forgetting(long id, String organisation) {}

    private final JdbcClient jdbc;
    private final SharedStore store;
    private final Neighbours neighbours;
    private final ObjectProvider<Remembers> memories;
    private final Set<Long> known = ConcurrentHashMap.newKeySet();
    private boolean begun;

    SharedMemory(JdbcClient jdbc, SharedStore store, Neighbours neighbours, ObjectProvider<Remembers> memories) {
        this.jdbc = jdbc;
        this.store = store;
        this.neighbours = neighbours;
        this.memories = memories;
    }

    @Override
    public void forget(String organisationId) {
        if (!store.isShared()) return;
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into forgetting (organisation) values (?)")
                .param(organisationId)
                .update(key, "id");
        var id = key.getKeyAs(Long.class);
        if (id == null) throw new IllegalStateException("A forgetting was not numbered");
        known.add(id);
        jdbc.sql("delete from forgetting where id < ?").param(id - KEPT).update();
        neighbours.tell(new News(News.Kind.FORGET, organisationId));
    }

    @Override
    public void hear(News news) {
        if (news.kind() == News.Kind.FORGET) unknown().forEach(this::forgetHere);
    }

    /** Whoever has just started remembers nothing yet. */
    @Override
    public void hearFromNowOn() {
        var missed = unknown();
        if (begun) missed.forEach(this::forgetHere);
        begun = true;
    }

    private List<String> unknown() {
        return jdbc
                .sql("select id, organisation from forgetting order by id")
                .query((row, number) -> new Forgetting(row.getLong("id"), row.getString("organisation")))
                .list()
                .stream()
                .filter(forgetting -> known.add(forgetting.id()))
                .map(Forgetting::organisation)
                .toList();
    }

    private void forgetHere(String organisationId) {
        memories.stream().filter(memory -> memory != this).forEach(memory -> memory.forget(organisationId));
    }
}
