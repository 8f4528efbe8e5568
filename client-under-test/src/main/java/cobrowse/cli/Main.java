package cobrowse.cli;

import cobrowse.client.tokens.Browser;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program {@code cobrowse}. */
public final class Main {

    /** How long a command may take to end after Ctrl-C. */
    private static final int SECONDS_TO_END = 3;

    private Main() {}

    public static void main(String... arguments) {
        var ended = new CountDownLatch(1);
        var worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(worker, ended), "ctrl-c"));
        var code = Cobrowse.run(machine(), arguments);
        ended.countDown();
        System.exit(code);
    }

    /** Lets the command say what it leaves behind. */
    private static void interrupt(Thread worker, CountDownLatch ended) {
        worker.interrupt();
        try {
            if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) System.err.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Surroundings machine() {
        var console = Optional.ofNullable(System.console()).filter(Main::isTerminal);
        return new Surroundings(
                System.getenv(),
                home(),
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                console.isPresent(),
                () -> console.flatMap(terminal -> Optional.ofNullable(terminal.readPassword("Secret: ")))
                        .map(String::new),
                Browser.ofThisMachine(System.err));
    }

    /** As the shell has it, which Java does not ask. */
    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("HOME"))
                .filter(home -> !home.isBlank())
                .orElseGet(() -> System.getProperty("user.home", ".")));
    }

    /** Since Java 22 there is a console where there is no terminal, too, and it can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** In the encoding of the terminal, or of the machine. */
    private static PrintWriter writer(FileDescriptor side) {
        var encoding = Optional.ofNullable(System.getProperty("stdout.encoding"))
                .or(() -> Optional.ofNullable(System.getProperty("sun.stdout.encoding")))
                .or(() -> Optional.ofNullable(System.getProperty("native.encoding")))
                .map(Charset::forName)
                .orElse(Charset.defaultCharset());
        return new PrintWriter(new PrintStream(new FileOutputStream(side), false, encoding), true);
    }
}
