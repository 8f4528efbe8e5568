package cobrowse.simulator.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that organisations have: the tables with a column organisation_id, whoever made them. */
@Repository
class Belongings {

    private static final String HELD_FIRST = "conversation";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    /** They do not change once the simulator has begun. */
    private volatile @Nullable List<String> tables;

    Belongings(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps what an organisation has from its start. */
    void add(Furniture furniture) {
        furniture.keep(batches);
    }

    /** Takes all away that an organisation has. */
    void clear(String organisationId) {
        tables().forEach(table -> clear(table, organisationId));
    }

    void clear(String table, String organisationId) {
        jdbc.sql("delete from " + table + " where organisation_id = ?")
                .param(organisationId)
                .update();
    }

    /** Takes away whose rows every call holds first; the rest may go with the organisation itself. */
    void clearConversations(String organisationId) {
        clear(HELD_FIRST, organisationId);
    }

    /** Every table whose rows belong to an organisation; first the one whose rows every call holds first. */
    List<String> tables() {
        var known = tables;
        if (known == null) tables = known = read();
        return known;
    }

    private List<String> read() {
        return jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'organisation_id'
                        order by case table_name when ? then 0 else 1 end, table_name""").param(HELD_FIRST).query(String.class).list();
    }
}
