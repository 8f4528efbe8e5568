package cobrowse.simulator.launch;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Ends the simulator when its standard input does. Whoever started it holds the other end, and lets go even when killed,
 * so that no test run leaves a simulator behind.
 */
final class Lifeline {

    static final String OPTION = "--simulator.until-stdin-closes";

    private Lifeline() {}

    static void hold() {
        var thread = new Thread(Lifeline::waitForTheEnd, "lifeline");
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
