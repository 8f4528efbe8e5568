package cobrowse.simulator.organisation;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Tells whether other simulators may use the same store: a PostgreSQL database, unlike H2's memory and files. */
@Component
public class SharedStore {

    private final HikariDataSource connections;

    SharedStore(HikariDataSource connections) {
        this.connections = connections;
    }

    public boolean isShared() {
        return isPostgresql(connections.getJdbcUrl());
    }

    /** Connections to the same store that no call can use up. What they write is acknowledged before it is on the disk. */
    public HikariDataSource aside(int most) {
        var aside = Store.pool(connections.getJdbcUrl(), connections.getUsername(), connections.getPassword(), most);
        aside.setMinimumIdle(1);
        aside.setConnectionInitSql("set synchronous_commit = off");
        return aside;
    }

    /** A connection to the same store, for the caller to close. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(connections.getJdbcUrl(), properties());
    }

    private Properties properties() {
        var properties = new Properties();
        properties.putAll(connections.getDataSourceProperties());
        if (connections.getUsername() != null) properties.setProperty("user", connections.getUsername());
        if (connections.getPassword() != null) properties.setProperty("password", connections.getPassword());
        return properties;
    }

    static boolean isPostgresql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }
}
