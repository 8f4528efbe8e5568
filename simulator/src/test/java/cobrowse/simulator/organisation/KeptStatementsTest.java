package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {

    private static final String NAME_OF = "select name from thing where id = ?";

    private Connection connection;

    @BeforeEach
    void aTable() throws SQLException {
        connection = new KeptStatements("jdbc:h2:mem:" + UUID.randomUUID()).getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("create table thing (id int primary key, name varchar(20))");
            statement.execute("insert into thing values (1, 'one'), (2, 'two')");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_statement_that_was_given_back_is_lent_again() throws SQLException {
        var first = connection.prepareStatement(NAME_OF);
        first.close();

        assertThat(connection.prepareStatement(NAME_OF)).isSameAs(first);
    }

    @Test
    void it_is_kept_when_all_is_rolled_back() throws SQLException {
        connection.setAutoCommit(false);
        var first = connection.prepareStatement(NAME_OF);
        assertThat(name(first, 1)).isEqualTo("one");
        first.close();
        connection.rollback();

        assertThat(connection.prepareStatement(NAME_OF)).isSameAs(first);
    }

    @Test
    void who_still_reads_what_it_found_has_it_alone() throws SQLException {
        var outer = connection.prepareStatement(NAME_OF);
        outer.setInt(1, 1);
        var found = outer.executeQuery();
        try (var inner = connection.prepareStatement(NAME_OF)) {
            assertThat(name(inner, 2)).isEqualTo("two");
        }

        assertThat(found.next()).isTrue();
        assertThat(found.getString(1)).isEqualTo("one");
    }

    @Test
    void the_next_to_use_it_finds_nothing_of_the_one_before() throws SQLException {
        try (var first = connection.prepareStatement(NAME_OF)) {
            assertThat(name(first, 1)).isEqualTo("one");
        }

        assertThatThrownBy(() -> connection.prepareStatement(NAME_OF).executeQuery())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("not set");
    }

    @Test
    void a_batch_that_was_given_up_is_not_carried_out_by_the_next() throws SQLException {
        var insert = "insert into thing values (?, ?)";
        try (var first = connection.prepareStatement(insert)) {
            first.setInt(1, 3);
            first.setString(2, "three");
            first.addBatch();
        }
        try (var next = connection.prepareStatement(insert)) {
            next.setInt(1, 4);
            next.setString(2, "four");
            next.addBatch();

            assertThat(next.executeBatch()).hasSize(1);
        }
    }

    @Test
    void it_knows_of_columns_that_are_added_later() throws SQLException {
        try (var first = connection.prepareStatement("select * from thing where id = ?")) {
            assertThat(name(first, 1)).isNotEmpty();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("alter table thing add colour varchar(20) default 'red'");
        }
        try (var next = connection.prepareStatement("select * from thing where id = ?")) {
            next.setInt(1, 1);

            var found = next.executeQuery();
            assertThat(found.next()).isTrue();
            assertThat(found.getString("colour")).isEqualTo("red");
        }
    }

    @Test
    void of_many_texts_the_oldest_are_let_go() throws SQLException {
        var first = connection.prepareStatement(NAME_OF);
        first.close();
        for (var i = 0; i < 1_000; i++)
            connection.prepareStatement("select " + i).close();

        assertThat(connection.prepareStatement(NAME_OF)).isNotSameAs(first);
    }

    private static String name(PreparedStatement statement, int id) throws SQLException {
        statement.setInt(1, id);
        try (var found = statement.executeQuery()) {
            assertThat(found.next()).isTrue();
            return found.getString("name");
        }
    }
}
