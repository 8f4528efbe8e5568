package cobrowse.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Copies one organisation of an H2 file, with all it has, as often as is wanted, while no simulator has the file open. It knows
 * no table: all rows that belong to the organisation are copied, whatever the newest migration made. In a copy every UUID
 * begins with the copy's number, eight hexadecimal digits, so that copies have no id in common and point at nothing of each
 * other. The token given is {@code benchmark-NUMBER} in the copies.
 */
public final class Multiply {

    private static final int AT_A_TIME = 20;
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final String NUMBER = "lower(rawtohex(cast(cast(copy.\"X\" as integer) as binary(4))))";

    /** Keys of their own, and no ids. */
    private static final Set<String> HASHES = Set.of("hash", "token_hash");

    private record Column(String name, boolean isText) {}

    private final Connection database;
    private final String organisation;

    private Multiply(Connection database, String organisation) {
        this.database = database;
        this.organisation = organisation;
    }

    /** Arguments: the file as H2 names it, the organisation's id, one of its tokens, how many copies. */
    public static void main(String[] arguments) throws SQLException {
        var url = "jdbc:h2:file:" + arguments[0] + ";DATABASE_TO_LOWER=TRUE";
        try (var database = DriverManager.getConnection(url, "sa", "")) {
            new Multiply(database, arguments[1]).multiply(arguments[2], Integer.parseInt(arguments[3]));
            run(database, "analyze");
            // so much at once leaves holes, seven eighths of the file, which a simulator would go on closing while it is measured
            run(database, "shutdown compact");
        }
    }

    private void multiply(String token, int copies) throws SQLException {
        run(database, "set referential_integrity false");
        for (var table : texts("""
                select distinct table_name from information_schema.columns where table_schema = 'public'
                and (column_name in ('organisation_id', 'sandbox_id') or table_name = 'organisation')""")) {
            var copy = copyOf(table);
            for (var first = 1; first <= copies; first += AT_A_TIME) {
                copy(copy, first, Math.min(copies, first + AT_A_TIME - 1));
            }
        }
        nameTokens(token, copies);
        run(database, "set referential_integrity true");
    }

    private void copy(String copy, int first, int last) throws SQLException {
        try (var statement = database.prepareStatement(copy)) {
            statement.setInt(1, first);
            statement.setInt(2, last);
            statement.setString(3, organisation);
            statement.executeUpdate();
        }
    }

    private String copyOf(String table) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : columns(table)) {
            names.add(column.name());
            values.add(valueOf(table, column));
        }
        var owner = names.contains("organisation_id")
                ? "organisation_id"
                : names.contains("sandbox_id") ? "sandbox_id" : "id";
        return "insert into " + table + " (" + String.join(", ", names) + ") select " + String.join(", ", values)
                + " from system_range(?, ?) copy cross join " + table + " t where t." + owner + " = ?";
    }

    private String valueOf(String table, Column column) throws SQLException {
        var value = "t." + column.name();
        if (HASHES.contains(column.name())) return NUMBER + " || substring(" + value + ", 9)";
        if (!column.isText() || !hasIds(table, column.name())) return value;
        return "regexp_replace(" + value + ", '" + UUID + "', " + NUMBER + " || '$1')";
    }

    private boolean hasIds(String table, String column) throws SQLException {
        return !texts("select 1 from " + table + " where regexp_like(" + column + ", '" + UUID + "') limit 1")
                .isEmpty();
    }

    /** What numbers itself is left to do so. */
    private List<Column> columns(String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = database.prepareStatement("""
                select column_name, lower(data_type) like 'character%' from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_identity = 'NO'""")) {
            statement.setString(1, table);
            for (var rows = statement.executeQuery(); rows.next(); ) {
                columns.add(new Column(rows.getString(1), rows.getBoolean(2)));
            }
        }
        return columns;
    }

    private void nameTokens(String token, int copies) throws SQLException {
        try (var statement = database.prepareStatement("update access_token set hash = ? where hash = ?")) {
            for (var number = 1; number <= copies; number++) rename(statement, token, number);
        }
    }

    private static void rename(PreparedStatement statement, String token, int number) throws SQLException {
        statement.setString(1, hash("benchmark-" + number));
        statement.setString(2, "%08x".formatted(number) + hash(token).substring(8));
        if (statement.executeUpdate() != 1) throw new SQLException("Copy " + number + " has no such token");
    }

    /** As the simulator keeps tokens. */
    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
