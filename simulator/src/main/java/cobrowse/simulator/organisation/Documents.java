package cobrowse.simulator.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where things are kept whole, as JSON: those that the vendor gives back as they were written, and of which the simulator
 * needs to know little. What rules look for in many things at once belongs into a table of its own.
 */
@Repository
public class Documents {

    private static final String BODIES = "select body from document where organisation_id = ? and kind = ?";
    static final String INSERT = """
            insert into document (organisation_id, kind, id, name, body) values (?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String IN_ORDER = " order by name, id limit ? offset ?";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Documents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A resource folder's own store of things.
     *
     * @param kind in one word that no other folder uses, such as integration
     * @param type a record that JSON can be made of and read into
     */
    public <T> Shelf<T> shelf(String kind, Class<T> type) {
        return new Shelf<>(this, json, kind, type);
    }

    Optional<String> find(Organisation organisation, String kind, String id) {
        return one(organisation, kind, id, "");
    }

    Optional<String> hold(Organisation organisation, String kind, String id) {
        return one(organisation, kind, id, " for update");
    }

    Optional<String> named(Organisation organisation, String kind, String name) {
        return jdbc.sql(BODIES + " and name = ?" + IN_ORDER)
                .params(organisation.id(), kind, name, 1, 0)
                .query(String.class)
                .optional();
    }

    List<String> page(Organisation organisation, String kind, int size, long offset) {
        return jdbc.sql(BODIES + IN_ORDER)
                .params(organisation.id(), kind, size, offset)
                .query(String.class)
                .list();
    }

    long count(Organisation organisation, String kind) {
        return jdbc.sql("select count(*) from document where organisation_id = ? and kind = ?")
                .params(organisation.id(), kind)
                .query(Long.class)
                .single();
    }

    boolean insert(Organisation organisation, String kind, String id, String name, String body) {
        return jdbc.sql(INSERT).params(organisation.id(), kind, id, name, body).update() > 0;
    }

    boolean save(Organisation organisation, String kind, String id, String name, String body) {
        return jdbc.sql("update document set name = ?, body = ? where organisation_id = ? and kind = ? and id = ?")
                        .params(name, body, organisation.id(), kind, id)
                        .update()
                > 0;
    }

    boolean delete(Organisation organisation, String kind, String id) {
        return jdbc.sql("delete from document where organisation_id = ? and kind = ? and id = ?")
                        .params(organisation.id(), kind, id)
                        .update()
                > 0;
    }

    private Optional<String> one(Organisation organisation, String kind, String id, String holding) {
        return jdbc.sql(BODIES + " and id = ?" + holding)
                .params(organisation.id(), kind, id)
                .query(String.class)
                .optional();
    }
}
