package cobrowse.simulator.launch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
        try {
            var process = start();
            var hook = new Thread(() -> endBoth(process, farewell), "companion");
            Runtime.getRuntime().addShutdownHook(hook);
            var code = waitFor(process);
            return forget(hook) ? code : waitForever();
        } catch (IOException e) {
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

    /** A signal came: the terminal sends Ctrl-C to both, kill only to us. The answer is the command's in either case. */
    private static void endBoth(Process process, Runnable farewell) {
        var family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
            var code = process.waitFor();
            family.forEach(ProcessHandle::destroy);
            farewell.run();
            Runtime.getRuntime().halt(code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
