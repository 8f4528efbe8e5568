package cobrowse.simulator.authorization;

import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where is kept who has which role. */
@Repository
class RoleGrants {

    private static final String SELECT =
            "select subject_id, role_id, division_id, granted_at from role_grant where organisation_id = ? ";

    private static final String INSERT = """
            insert into role_grant (organisation_id, subject_id, role_id, division_id, granted_at)
            values (?, ?, ?, ?, ?) on conflict do nothing""";

    private final JdbcClient jdbc;

    RoleGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Grant> ofSubject(Organisation organisation, String subjectId) {
        return jdbc.sql(SELECT + "and subject_id = ? order by granted_at, role_id, division_id")
                .params(organisation.id(), subjectId)
                .query((row, number) -> read(row))
                .list();
    }

    List<Grant> all(Organisation organisation) {
        return jdbc.sql(SELECT + "order by role_id, subject_id, division_id")
                .param(organisation.id())
                .query((row, number) -> read(row))
                .list();
    }

    /** Whoever has the role has it once in a division. */
    void add(Organisation organisation, Grant grant) {
        jdbc.sql(INSERT)
                .params(organisation.id(), grant.subjectId(), grant.roleId(), grant.divisionId(), grant.at())
                .update();
    }

    /** Puts it among those that an organisation has from its start. */
    static void put(Furniture furniture, Organisation organisation, Grant grant) {
        furniture.put(INSERT, organisation.id(), grant.subjectId(), grant.roleId(), grant.divisionId(), grant.at());
    }

    void removeOfRole(Organisation organisation, String roleId) {
        jdbc.sql("delete from role_grant where organisation_id = ? and role_id = ?")
                .params(organisation.id(), roleId)
                .update();
    }

    void removeOfSubject(Organisation organisation, String subjectId) {
        jdbc.sql("delete from role_grant where organisation_id = ? and subject_id = ?")
                .params(organisation.id(), subjectId)
                .update();
    }

    private static Grant read(ResultSet row) throws SQLException {
        return new Grant(
                row.getString("subject_id"),
                row.getString("role_id"),
                row.getString("division_id"),
                row.getLong("granted_at"));
    }
}
