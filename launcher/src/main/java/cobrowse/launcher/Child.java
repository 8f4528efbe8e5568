package cobrowse.launcher;

import java.io.IOException;
import java.util.List;

/** The simulator as a child of this process, where this process cannot become it. They end together, and alike. */
final class Child {

    private Child() {}

    /**
     * Runs it to its end, and ends this process with its exit code.
     *
     * @return false where it could not be started
     */
    static boolean run(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            return false;
        }
        Runtime.getRuntime().addShutdownHook(new Farewell(process));
        var code = waitFor(process);
        // no exit: our own hooks have nothing to do any more, and one that is at work has the same code
        Runtime.getRuntime().halt(code);
        return true;
    }

    private static int waitFor(Process process) {
        while (true)
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
            }
    }

    /** A signal came to us: kill sends it to us alone, a terminal to both. */
    private static final class Farewell extends Thread {

        private final Process process;

        Farewell(Process process) {
            super("farewell");
            this.process = process;
        }

        @Override
        public void run() {
            process.destroy();
            Runtime.getRuntime().halt(waitFor(process));
        }
    }
}
