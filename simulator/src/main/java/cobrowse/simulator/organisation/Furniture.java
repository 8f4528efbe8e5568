package cobrowse.simulator.organisation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What an organisation has from its start, row by row, until all of it is known: then it is kept, a batch for each statement.
 * Nothing of it is read back while an organisation is being made, so nobody has to wait for a row before the next.
 */
public final class Furniture {

    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    /** @param statement keeps such a row; the statements are carried out in the order in which they came first */
    public void put(String statement, @Nullable Object... row) {
        rows.computeIfAbsent(statement, it -> new ArrayList<>()).add(row);
    }

    public void keep(JdbcOperations jdbc) {
        rows.forEach((statement, values) -> jdbc.batchUpdate(statement, new Batch(values)));
    }

    /** Spring would ask the database for the type of every null. */
    private record Batch(List<@Nullable Object[]> rows) implements BatchPreparedStatementSetter {

        @Override
        public void setValues(PreparedStatement statement, int number) throws SQLException {
            var row = rows.get(number);
            for (var i = 0; i < row.length; i++) {
                if (row[i] == null) statement.setNull(i + 1, Types.NULL);
                else statement.setObject(i + 1, row[i]);
            }
        }

        @Override
        public int getBatchSize() {
            return rows.size();
        }
    }
}
