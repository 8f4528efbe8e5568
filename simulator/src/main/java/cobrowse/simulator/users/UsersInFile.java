package cobrowse.simulator.users;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Furnishing;
import cobrowse.simulator.organisation.Furniture;
import cobrowse.simulator.organisation.Inventory;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.OrganisationFile;
import cobrowse.simulator.organisation.OrganisationFile.UserEntry;
import cobrowse.simulator.organisation.PermissionWords;
import cobrowse.simulator.organisation.file.Findings;
import cobrowse.simulator.users.User.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Users as an organisation's file has them. What callers wrote into their profiles is not in it. */
@Repository
@Order(1)
class UsersInFile implements Furnishing {

    private static final String USUAL = "available";

    private final JdbcClient jdbc;
    private final UserRows rows;

    UsersInFile(JdbcClient jdbc, UserRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void furnish(OrganisationFile file, Organisation organisation, Furniture furniture) {
        file.users()
                .forEach(entry -> furniture.put(UserRows.INSERT, rows.row(organisation, user(entry), presence(entry))));
    }

    /** Permissions are words. */
    @Override
    public void check(OrganisationFile file, Findings findings) {
        for (var i = 0; i < file.users().size(); i++) {
            PermissionWords.check(
                    "users[" + i + "].permissions", file.users().get(i).permissions(), findings);
        }
    }

    @Override
    public void describe(Organisation organisation, Inventory inventory) {
        jdbc.sql(UserRows.COLUMNS + ", presence_system from person where organisation_id = ? order by id")
                .param(organisation.id())
                .query(this::entry)
                .list()
                .forEach(inventory::add);
    }

    private static User user(UserEntry entry) {
        return new User(
                entry.id(),
                entry.name(),
                entry.email(),
                State.valueOf(entry.state().toUpperCase(Locale.ROOT)),
                entry.signedIn(),
                entry.cobrowseOpen(),
                new LinkedHashSet<>(entry.permissions()));
    }

    /** Who is not signed in is Offline, whatever else the file says. */
    private static Optional<String> presence(UserEntry entry) {
        return Optional.of(entry.presence())
                .filter(word -> entry.signedIn() && !word.equals(USUAL))
                .map(word -> word.toUpperCase(Locale.ROOT));
    }

    private UserEntry entry(ResultSet row, int number) throws SQLException {
        var user = rows.read(row, number);
        var kept = Optional.ofNullable(row.getString("presence_system")).filter(word -> !word.equals("OFFLINE"));
        return new UserEntry(
                user.id(),
                user.name(),
                user.email(),
                Lifecycle.spelt(user.state()),
                user.signedIn(),
                user.cobrowseOpen(),
                user.signedIn()
                        ? kept.map(word -> word.toLowerCase(Locale.ROOT)).orElse(USUAL)
                        : USUAL,
                List.copyOf(user.permissions()));
    }
}
