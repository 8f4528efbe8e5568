package cobrowse.simulator.launch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A command that runs beside the simulator, on the same terminal, and dies with it. */
record Companion(List<String> command, Map<String, String> environment) {

    private static final int NOT_FOUND = 127;
    private static final int GRACE_SECONDS = 10;

    /**
     * @param farewell what is to be done when a signal ends this program, after the command has ended
     * @return the command's exit code
     */
    int run(Runnable farewell) {
        var started = new CompletableFuture<Optional<Process>>();
        var hook = new Thread(() -> endBoth(started, farewell), "companion");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            var process = start();
            started.complete(Optional.of(process));
            var code = waitFor(process);
            return forget(hook) ? code : waitForever();
        } catch (IOException e) {
            started.complete(Optional.empty());
            return cannotRun();
        }
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().keySet().removeIf(Handover::isOfAnOrg);
        builder.environment().putAll(environment);
        return builder.start();
    }

    @SuppressWarnings("SystemOut")
    private int cannotRun() {
        System.err.printf("There is no command \"%s\" that could be run.%n", command.get(0));
        return NOT_FOUND;
    }

    private static int waitFor(Process process) {
        while (true)
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
            }
    }

    /**
     * A signal came, perhaps while the command is just being started. The terminal sends Ctrl-C to both, kill only to us. The
     * answer is the command's in either case.
     */
    private static void endBoth(CompletableFuture<Optional<Process>> started, Runnable farewell) {
        started.join().ifPresent(process -> {
            var code = end(process);
            farewell.run();
            Runtime.getRuntime().halt(code);
        });
    }

    private static int end(Process process) {
        var family = process.descendants().toList();
        process.destroy();
        if (!endsInTime(process)) process.destroyForcibly();
        var code = waitFor(process);
        family.forEach(ProcessHandle::destroy);
        return code;
    }

    private static boolean endsInTime(Process process) {
        try {
            return process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** @return whether no signal has come; else the hook is at work already, and says how this program ends */
    private static boolean forget(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static int waitForever() {
        while (true) LockSupport.park();
    }
}
