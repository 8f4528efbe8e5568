package cobrowse.launcher;

import java.io.IOException;

/** {@code java -jar cobrowse-simulator.jar prepare}: does at once what the first start would do beside its work. */
final class Prepare {

    private Prepare() {}

    /** @return the exit code */
    @SuppressWarnings("SystemOut")
    static int run() {
        try {
            var installation = Jdk.isKnown() ? Installation.find() : null;
            if (installation == null) return failed("there is no cache folder that could be used");
            Sweeping.around(installation.build());
            var training = new Training(installation);
            if (!training.thorough()) return failed(training.failure());
            System.out.println("Prepared in " + installation.ofThisJdk());
            return 0;
        } catch (IOException e) {
            return failed(e.toString());
        }
    }

    @SuppressWarnings("SystemOut")
    private static int failed(String reason) {
        System.err.println("Not prepared: " + reason);
        return 1;
    }
}
