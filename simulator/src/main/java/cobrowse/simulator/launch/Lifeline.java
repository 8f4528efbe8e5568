package cobrowse.simulator.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends the simulator when its standard input does. Whoever started it holds the other end, and lets go even when killed,
 * so that no test run leaves a simulator behind. The launcher, where it is a process of its own, is watched without that:
 * standard input is the user's.
 */
final class Lifeline {

    static final String OPTION = "--simulator.until-stdin-closes";

    /** The number of the launcher's process, where this is its child. */
    private static final String LAUNCHER = "cobrowse.launcher.process";

    private static final long LOOKED_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int KILLED = 137;

    private Lifeline() {}

    static void toLauncher() {
        var number = Long.getLong(LAUNCHER);
        if (number != null) begin(() -> outlive(ProcessHandle.of(number)));
    }

    private static void outlive(Optional<ProcessHandle> launcher) {
        while (launcher.filter(ProcessHandle::isAlive).isPresent()) LockSupport.parkNanos(LOOKED_AFTER_NANOS);
        System.exit(KILLED);
    }

    static void hold() {
        begin(Lifeline::waitForTheEnd);
    }

    private static void begin(Runnable watch) {
        var thread = new Thread(watch, "lifeline");
        thread.setDaemon(true);
        thread.start();
    }

    private static void waitForTheEnd() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // the other end is gone, which is the same
        }
        System.exit(0);
    }
}
