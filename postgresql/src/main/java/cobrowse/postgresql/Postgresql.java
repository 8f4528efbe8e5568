package cobrowse.postgresql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server of this process's own, at a free port of the loopback address. It ends with the process. */
public final class Postgresql implements AutoCloseable {

    /** A database, and who may use it. */
    public record Database(String url, String user, String password) {

        /** What a simulator that keeps its data there is started with. */
        public String[] arguments() {
            return new String[] {
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password
            };
        }
    }

    private static final String USER = "simulator";

    private final AtomicInteger made = new AtomicInteger();
    private final String password = UUID.randomUUID().toString();
    private final int port;
    private final Process process;
    private final BufferedReader answers;

    private Postgresql(Path programs) throws IOException {
        port = freePort();
        var command = new ArrayList<>(Programs.asSomebodyElse());
        command.addAll(List.of("sh", "-c", script(), "postgresql", programs.toString(), Integer.toString(port)));
        process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        order(password);
    }

    /** Starts one, if there is one on this machine. In CI there must be. */
    public static Optional<Postgresql> tryToStart() {
        var programs = Programs.folder();
        if (programs.isEmpty() && Boolean.parseBoolean(System.getenv("CI"))) throw new IllegalStateException(missing());
        if (programs.isEmpty()) System.err.println(missing());
        return programs.map(Postgresql::startWith);
    }

    /** A new, empty database. */
    public Database makeDatabase() {
        var name = "simulator_" + made.incrementAndGet();
        try (var connection = DriverManager.getConnection(url("postgres"), USER, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL makes no database", e);
        }
        return new Database(url(name), USER, password);
    }

    /** Stops the server as a power cut would. */
    public void stop() {
        order("stop");
    }

    /** Starts it again, at the same port and with what it had. */
    public void start() {
        order("start");
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Postgresql startWith(Path programs) {
        try {
            return new Postgresql(programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String missing() {
        return "NO POSTGRESQL on this machine: what wants it is skipped, all else runs on H2. (apt-get install postgresql)";
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Waits until it is done. */
    private synchronized void order(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            if (!"done".equals(answers.readLine()))
                throw new IllegalStateException("PostgreSQL did not start: see above");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() throws IOException {
        try (InputStream script = Postgresql.class.getResourceAsStream("server.sh")) {
            if (script == null) throw new IllegalStateException("server.sh is missing");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
