package cobrowse.simulator.authorization;

import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whoever can have roles: users, and OAuth clients for their own tokens. What they may do is kept with them. */
@Repository
class Subjects {

    /** @param permissions all that the subject may do, by roles or beside them; "*" stands for everything */
    record Subject(String id, String name, Set<String> permissions) {

        boolean mayDo(Set<String> words) {
            return permissions.contains(Policy.ALL) || permissions.containsAll(words);
        }
    }

    private static final String PERMIT_USER = "update person set permissions = ? where organisation_id = ? and id = ?";
    private static final String PERMIT_CLIENT =
            "update oauth_client set permissions = ? where organisation_id = ? and id = ?";

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Subject> find(Organisation organisation, String id) {
        return jdbc
                .sql("""
                        select id, name, permissions from person where organisation_id = ? and id = ?
                        union all
                        select id, name, permissions from oauth_client where organisation_id = ? and id = ?""")
                .params(organisation.id(), id, organisation.id(), id)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .findFirst();
    }

    /** The ids of those that are users. */
    Set<String> users(Organisation organisation) {
        return Set.copyOf(jdbc.sql("select id from person where organisation_id = ?")
                .param(organisation.id())
                .query(String.class)
                .list());
    }

    void permit(Organisation organisation, String id, Set<String> permissions) {
        var words = Words.write(permissions);
        jdbc.sql(PERMIT_USER).params(words, organisation.id(), id).update();
        jdbc.sql(PERMIT_CLIENT).params(words, organisation.id(), id).update();
    }

    /** Permits it among what an organisation has from its start. */
    static void put(Furniture furniture, Organisation organisation, String id, Set<String> permissions) {
        var words = Words.write(permissions);
        furniture.put(PERMIT_USER, words, organisation.id(), id);
        furniture.put(PERMIT_CLIENT, words, organisation.id(), id);
    }

    private static Subject read(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("id"), row.getString("name"), new TreeSet<>(Words.read(row.getString("permissions"))));
    }
}
