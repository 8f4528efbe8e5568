package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFile.UserEntry;
import cobrowse.simulator.organisation.Words;
import cobrowse.simulator.organisation.file.Findings;
import cobrowse.simulator.users.User.State;
import cobrowse.simulator.wire.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where users are kept. */
@Repository
@Order(1)
public class Users implements Furnishing {

    private static final String COLUMNS =
            "select id, name, email, state, signed_in, cobrowse_open, permissions from person ";
    private static final String FILTER = """
            where organisation_id = :organisation
              and (cast(:email as varchar) is null or email = :email)
              and (cast(:state as varchar) is null or state = :state)""";

    private static final String INSERT = """
            insert into person (organisation_id, id, name, email, state, signed_in, cobrowse_open, permissions)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Users(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The user, held until the transaction ends, so that what is judged of it stays true. */
    public Optional<User> hold(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "where organisation_id = ? and id = ? for update")
                .params(organisation.id(), id)
                .query(Users::read)
                .optional();
    }

    public Optional<User> find(Organisation organisation, String id) {
        return jdbc.sql(COLUMNS + "where organisation_id = ? and id = ?")
                .params(organisation.id(), id)
                .query(Users::read)
                .optional();
    }

    /** The first user with exactly this address. */
    public Optional<User> withEmail(Organisation organisation, String email) {
        return list(organisation, Optional.of(email), Optional.empty(), new Page(1, 1)).stream()
                .findFirst();
    }

    /** A page of users in the order of their names. */
    public List<User> list(Organisation organisation, Optional<String> email, Optional<State> state, Page page) {
        return filtered(COLUMNS + FILTER + " order by name, id limit :size offset :offset", organisation, email, state)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Users::read)
                .list();
    }

    public long count(Organisation organisation, Optional<String> email, Optional<State> state) {
        return filtered("select count(*) from person " + FILTER, organisation, email, state)
                .query(Long.class)
                .single();
    }

    public void openCobrowse(Organisation organisation, String id, boolean open) {
        jdbc.sql("update person set cobrowse_open = ? where organisation_id = ? and id = ?")
                .params(open, organisation.id(), id)
                .update();
    }

    /** Every user, in the order of their names. */
    public List<User> all(Organisation organisation) {
        return jdbc.sql(COLUMNS + "where organisation_id = ? order by name, id")
                .param(organisation.id())
                .query(Users::read)
                .list();
    }

    /** @return false, and nothing is kept, when a user with that id is there already */
    public boolean insert(Organisation organisation, User user) {
        return batches.update(INSERT + " on conflict do nothing", row(organisation, entry(user))) > 0;
    }

    /** Keeps everything of a user but whether the user is signed in, which goes with the presence. */
    public void save(Organisation organisation, User user) {
        jdbc.sql("""
                        update person set name = ?, email = ?, state = ?, cobrowse_open = ?, permissions = ?
                        where organisation_id = ? and id = ?""")
                .params(
                        user.name(),
                        user.email(),
                        user.state().name(),
                        user.cobrowseOpen(),
                        Words.write(user.permissions()),
                        organisation.id(),
                        user.id())
                .update();
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation) {
        var rows = file.users().stream().map(user -> row(organisation, user)).toList();
        batches.batchUpdate(INSERT, rows);
    }

    /** Permissions are words. */
    @Override
    public void check(OrganisationFile file, Findings findings) {
        for (var i = 0; i < file.users().size(); i++) {
            if (file.users().get(i).permissions().stream().allMatch(word -> word.matches("\\S{1,200}"))) continue;
            findings.add(
                    "users[" + i + "].permissions",
                    "Not all of these are words.",
                    "Write permissions such as conversation:cobrowse:add.");
        }
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        jdbc.sql(COLUMNS + "where organisation_id = ? order by id")
                .param(organisation.id())
                .query(Users::read)
                .list()
                .forEach(user -> inventory.add(entry(user)));
    }

    private static Object[] row(Organisation organisation, UserEntry user) {
        return new Object[] {
            organisation.id(),
            user.id(),
            user.name(),
            user.email(),
            user.state().toUpperCase(Locale.ROOT),
            user.signedIn(),
            user.cobrowseOpen(),
            Words.write(user.permissions())
        };
    }

    private static UserEntry entry(User user) {
        return new UserEntry(
                user.id(),
                user.name(),
                user.email(),
                user.state().name().toLowerCase(Locale.ROOT),
                user.signedIn(),
                user.cobrowseOpen(),
                List.copyOf(user.permissions()));
    }

    private JdbcClient.StatementSpec filtered(
            String sql, Organisation organisation, Optional<String> email, Optional<State> state) {
        return jdbc.sql(sql)
                .param("organisation", organisation.id())
                .param("email", email.orElse(null))
                .param("state", state.map(State::name).orElse(null));
    }

    private static User read(ResultSet row, int number) throws SQLException {
        return new User(
                row.getString("id"),
                row.getString("name"),
                row.getString("email"),
                State.valueOf(row.getString("state")),
                row.getBoolean("signed_in"),
                row.getBoolean("cobrowse_open"),
                new LinkedHashSet<>(Words.read(row.getString("permissions"))));
    }
}
