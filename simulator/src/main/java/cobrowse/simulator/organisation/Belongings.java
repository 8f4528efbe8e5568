package cobrowse.simulator.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that organisations have: the tables with a column organisation_id, whoever made them. */
@Repository
class Belongings {

    private final JdbcClient jdbc;

    Belongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Every table whose rows belong to an organisation; first the one whose rows every call holds first. */
    List<String> tables() {
        return jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'organisation_id'
                        order by case table_name when 'conversation' then 0 else 1 end, table_name""").query(String.class).list();
    }
}
