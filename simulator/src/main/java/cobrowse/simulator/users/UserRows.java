package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Words;
import cobrowse.simulator.users.User.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Users as rows of their table. */
@Component
class UserRows {

    static final String COLUMNS =
            "select id, name, email, state, signed_in, cobrowse_open, permissions, version, more ";

    static final String INSERT = """
            insert into person (organisation_id, id, name, email, state, signed_in, cobrowse_open, permissions, version,
                jabber_id, more, presence_system, routing_status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** A presence, as the table spells it, that goes with a routing status of its own. */
    private static final String ON_QUEUE = "ON_QUEUE";

    private static final String BLANK = "{}";

    private final JsonMapper json;

    UserRows(JsonMapper json) {
        this.json = json;
    }

    /** @param presence as the table spells it; empty for the usual one */
    @Nullable
    Object[] row(Organisation organisation, User user, Optional<String> presence) {
        return new @Nullable Object[] {
            organisation.id(),
            user.id(),
            user.name(),
            user.email(),
            user.state().name(),
            user.signedIn(),
            user.cobrowseOpen(),
            Words.write(user.permissions()),
            user.version(),
            user.profile().jabberId().orElse(null),
            write(user.profile()),
            presence.orElse(null),
            user.signedIn() && presence.filter(ON_QUEUE::equals).isPresent() ? "IDLE" : "OFF_QUEUE"
        };
    }

    String write(Profile profile) {
        return profile.equals(Profile.BLANK) ? BLANK : json.writeValueAsString(profile);
    }

    User read(ResultSet row, int number) throws SQLException {
        return new User(
                row.getString("id"),
                row.getString("name"),
                row.getString("email"),
                State.valueOf(row.getString("state")),
                row.getBoolean("signed_in"),
                row.getBoolean("cobrowse_open"),
                new LinkedHashSet<>(Words.read(row.getString("permissions"))),
                row.getInt("version"),
                profile(row.getString("more")));
    }

    private Profile profile(String more) {
        return more.equals(BLANK) ? Profile.BLANK : json.readValue(more, Profile.class);
    }
}
