package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Words;
import cobrowse.simulator.users.User.State;
import cobrowse.simulator.wire.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where users are kept. */
@Repository
public class Users {

    private static final String FROM = "from person ";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final UserRows rows;

    Users(JdbcClient jdbc, JdbcOperations batches, UserRows rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
    }

    public Optional<User> find(Organisation organisation, String id) {
        return one(organisation, id, "");
    }

    /** The user, held until the transaction ends, so that what is judged of it stays true. */
    public Optional<User> hold(Organisation organisation, String id) {
        return one(organisation, id, " for update");
    }

    private Optional<User> one(Organisation organisation, String id, String holding) {
        return jdbc.sql(UserRows.COLUMNS + FROM + "where organisation_id = ? and id = ?" + holding)
                .params(organisation.id(), id)
                .query(rows::read)
                .optional();
    }

    /** The first user with exactly this address, whatever the state. */
    public Optional<User> withEmail(Organisation organisation, String email) {
        return list(organisation, UserFilter.withEmail(email), new Page(1, 1), false).stream()
                .findFirst();
    }

    /** A page of users in the order of their names. */
    List<User> list(Organisation organisation, UserFilter filter, Page page, boolean descending) {
        var order = descending ? " order by name desc, id desc" : " order by name, id";
        return jdbc.sql(UserRows.COLUMNS + FROM + filter.sql() + order + " limit :size offset :offset")
                .params(filter.params(organisation.id()))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(rows::read)
                .list();
    }

    /** The first active users in the order of their names. */
    public List<User> active(Organisation organisation, int most) {
        var active = new UserFilter(Optional.empty(), Optional.of(State.ACTIVE), Set.of(), Set.of());
        return list(organisation, active, new Page(most, 1), false);
    }

    long count(Organisation organisation, UserFilter filter) {
        return jdbc.sql("select count(*) " + FROM + filter.sql())
                .params(filter.params(organisation.id()))
                .query(Long.class)
                .single();
    }

    public void openCobrowse(Organisation organisation, String id, boolean open) {
        jdbc.sql("update person set cobrowse_open = ? where organisation_id = ? and id = ?")
                .params(open, organisation.id(), id)
                .update();
    }

    /** Every user, the deleted too, in the order of their names. */
    public List<User> all(Organisation organisation) {
        return jdbc.sql(UserRows.COLUMNS + FROM + "where organisation_id = ? order by name, id")
                .param(organisation.id())
                .query(rows::read)
                .list();
    }

    /** By their ids; those of nobody are left out. */
    public Map<String, User> of(Organisation organisation, Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql(UserRows.COLUMNS + FROM + "where organisation_id = :organisation and id in (:ids)")
                .param("organisation", organisation.id())
                .param("ids", ids)
                .query(rows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(User::id, Function.identity()));
    }

    /** @return false, and nothing is kept, when a user with that id is there already */
    public boolean insert(Organisation organisation, User user) {
        return batches.update(
                        UserRows.INSERT + " on conflict do nothing", rows.row(organisation, user, Optional.empty()))
                > 0;
    }

    /** Keeps everything of a user but whether the user is signed in, which goes with the presence. */
    public void save(Organisation organisation, User user) {
        jdbc.sql("""
                        update person set name = ?, email = ?, state = ?, cobrowse_open = ?, permissions = ?, version = ?,
                            jabber_id = ?, more = ?
                        where organisation_id = ? and id = ?""")
                .param(user.name())
                .param(user.email())
                .param(user.state().name())
                .param(user.cobrowseOpen())
                .param(Words.write(user.permissions()))
                .param(user.version())
                .param(user.profile().jabberId().orElse(null))
                .param(rows.write(user.profile()))
                .param(organisation.id())
                .param(user.id())
                .update();
    }
}
