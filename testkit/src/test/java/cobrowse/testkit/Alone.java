package cobrowse.testkit;

import java.nio.file.Path;

/** A program that uses the testkit without JUnit. */
final class Alone {

    private Alone() {}

    /**
     * Says where its simulator is.
     *
     * @param arguments the cache folder; then "unpack" to do no more than that, or "stay" to stay until it is killed
     */
    public static void main(String[] arguments) throws Exception {
        var cache = Path.of(arguments[0]);
        var word = arguments.length > 1 ? arguments[1] : "";
        if (word.equals("unpack")) System.out.println(EmbeddedJar.unpackedInto(cache));
        else visit(cache, word.equals("stay"));
    }

    private static void visit(Path cache, boolean stays) throws InterruptedException {
        try (var simulator = SimulatorProcess.start(SimulatorOptions.usual().withCache(cache));
                var lakeside = simulator.organisation()) {
            System.out.println(lakeside.url() + " " + lakeside.ann().name());
            System.out.flush();
            if (stays) Thread.currentThread().join();
        }
    }
}
