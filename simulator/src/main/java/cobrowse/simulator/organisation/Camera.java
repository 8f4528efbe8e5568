package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.Photograph.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * Takes all rows of an organisation, and puts them back, whatever tables and columns there are. Events are left out, and who
 * listens to them: what somebody heard was said, and is not unsaid. Calls that were counted are left out too: whoever brings the organisation back
 * lets everybody forget them.
 */
@Repository
class Camera {

    private static final Set<String> LEFT_OUT =
            Set.of("event", "event_turn", "rate_window", "channel", "channel_topic", "channel_notice", "channel_turn");

    private final JdbcOperations jdbc;
    private final Belongings belongings;

    Camera(JdbcOperations jdbc, Belongings belongings) {
        this.jdbc = jdbc;
        this.belongings = belongings;
    }

    Photograph take(String organisationId) {
        var own = jdbc.queryForMap("select * from organisation where id = ?", organisationId);
        var rows = tables().stream().map(table -> rows(table, organisationId)).toList();
        return new Photograph(own, rows);
    }

    /** Puts everything back as it was. Wants the organisation to be held. */
    void putBack(String organisationId, Photograph photograph) {
        tables().forEach(table -> belongings.clear(table, organisationId));
        photograph.organisation().forEach((column, value) -> {
            if (!column.equals("id")) {
                jdbc.update("update organisation set " + column + " = ? where id = ?", value, organisationId);
            }
        });
        photograph.belongings().forEach(this::insert);
    }

    private List<String> tables() {
        return belongings.tables().stream()
                .filter(table -> !LEFT_OUT.contains(table))
                .toList();
    }

    private Rows rows(String table, String organisationId) {
        return jdbc.query(
                "select * from " + table + " where organisation_id = ?",
                row -> {
                    var columns = columns(row);
                    var values = new ArrayList<List<@Nullable Object>>();
                    while (row.next()) values.add(values(row, columns.size()));
                    return new Rows(table, columns, values);
                },
                organisationId);
    }

    private void insert(Rows rows) {
        var marks = Marks.forEach(rows.columns());
        jdbc.batchUpdate(
                "insert into %s (%s) values (%s)".formatted(rows.table(), String.join(", ", rows.columns()), marks),
                rows.values().stream().map(List::toArray).toList());
    }

    private static List<String> columns(ResultSet row) throws SQLException {
        var columns = new ArrayList<String>();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++)
            columns.add(row.getMetaData().getColumnName(i));
        return columns;
    }

    private static List<@Nullable Object> values(ResultSet row, int count) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (var i = 1; i <= count; i++) values.add(row.getObject(i));
        return values;
    }
}
