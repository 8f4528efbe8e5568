package cobrowse.simulator.organisation;

import cobrowse.simulator.lifecycle.Ids;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where everything is kept: in memory by default, in files with {@code --simulator.data=DIR}, elsewhere with
 * {@code --spring.datasource.url=…}. What is acknowledged is on the disk.
 */
@Configuration(proxyBeanMethods = false)
class Store {

    static final String LIKE_POSTGRESQL = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=20000";

    private static final int MILLIS_TO_BE_AWAY = 10_000;

    @Bean(destroyMethod = "close")
    HikariDataSource connections(Environment environment, Ids ids) {
        var url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) url = usualUrl(environment, ids);
        return pool(
                url,
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"),
                environment.getProperty("simulator.connections", Integer.class, 10));
    }

    /** Connections that are opened when they are wanted. */
    static HikariDataSource pool(String url, @Nullable String user, @Nullable String password, int most) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user == null && url.startsWith("jdbc:h2:") ? "sa" : user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(most);
        if (SharedStore.isPostgresql(url)) notice(pool);
        else embed(pool);
        return pool;
    }

    /** A database elsewhere can go away and come back: say so soon, and let no dead connection wait for an answer for ever. */
    private static void notice(HikariDataSource pool) {
        pool.setConnectionTimeout(MILLIS_TO_BE_AWAY);
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "cobrowse-simulator");
    }

    private static void embed(HikariDataSource pool) {
        pool.setDataSource(new KeptStatements(pool.getJdbcUrl()));
        pool.setExceptionOverride(new ClosedByAccident());
    }

    /**
     * With this version's tables in it, whoever asks for it. A connection is taken when the first statement wants one, not
     * when a call begins.
     */
    @Bean
    @Primary
    DataSource dataSource(HikariDataSource connections, Environment environment, SimulatedClock clock) {
        if (isNew(environment)) FreshTables.in(connections, clock.machineTime());
        else WholeMigration.of(connections, DataFolder.of(environment));
        return new LazyConnectionDataSourceProxy(connections);
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    /** Whether nobody can have written there before. */
    private static boolean isNew(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").isBlank()
                && DataFolder.of(environment).isEmpty();
    }

    private static String usualUrl(Environment environment, Ids ids) {
        return DataFolder.of(environment)
                .map(Store::inFiles)
                .orElseGet(() -> "jdbc:h2:mem:" + ids.next() + LIKE_POSTGRESQL + ";DB_CLOSE_DELAY=-1");
    }

    private static String inFiles(DataFolder folder) {
        folder.undoHalfMigration();
        return "jdbc:h2:file:" + folder.database() + LIKE_POSTGRESQL + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
