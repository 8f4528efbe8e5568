package cobrowse.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a simulator is started. What nothing says is found: the jar inside the testkit's own, and the Java that runs the tests.
 *
 * @param jar the simulator's executable jar, in place of the one inside the testkit
 * @param java the program {@code java}, 17 or newer, in place of the tests' own
 * @param cache the folder that the jar is unpacked into, and what makes it start fast is kept in, in place of the user's
 *     cache folder
 * @param arguments the simulator's own, such as {@code --simulator.data=target/simulator}
 * @param patience how long a start may take
 */
public record SimulatorOptions(
        Optional<Path> jar, Optional<Path> java, Optional<Path> cache, List<String> arguments, Duration patience) {

    /** Words with which the simulator is told to start without a cache; its jar has to be unpacked all the same. */
    private static final Set<String> NO_CACHE = Set.of("off", "none");

    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(3);

    public SimulatorOptions {
        arguments = List.copyOf(arguments);
    }

    /**
     * As system properties ({@code cobrowse.simulator.jar}, {@code .java}, {@code .cache}, {@code .arguments} with spaces
     * between) or the environment ({@code COBROWSE_SIMULATOR_JAR} …) say.
     */
    public static SimulatorOptions usual() {
        return from(name -> Optional.ofNullable(System.getProperty(name)));
    }

    /** As {@link #usual()}, with another place than the system properties to ask first. */
    static SimulatorOptions from(Function<String, Optional<String>> properties) {
        Function<String, Optional<String>> find = word -> find(word, properties);
        return new SimulatorOptions(
                find.apply("jar").map(Path::of),
                find.apply("java").map(Path::of),
                find.apply("cache").filter(folder -> !NO_CACHE.contains(folder)).map(Path::of),
                find.apply("arguments").map(SimulatorOptions::words).orElse(List.of()),
                USUAL_PATIENCE);
    }

    /** With more of the simulator's own arguments. */
    public SimulatorOptions with(String... more) {
        var all = Stream.concat(arguments.stream(), Arrays.stream(more)).toList();
        return new SimulatorOptions(jar, java, cache, all, patience);
    }

    public SimulatorOptions withJar(Path other) {
        return new SimulatorOptions(Optional.of(other), java, cache, arguments, patience);
    }

    public SimulatorOptions withJava(Path other) {
        return new SimulatorOptions(jar, Optional.of(other), cache, arguments, patience);
    }

    public SimulatorOptions withCache(Path other) {
        return new SimulatorOptions(jar, java, Optional.of(other), arguments, patience);
    }

    public SimulatorOptions withPatience(Duration other) {
        return new SimulatorOptions(jar, java, cache, arguments, other);
    }

    /**
     * The jar to run: the one that is named, or else the one inside the testkit, unpacked.
     *
     * @throws SimulatorNotStarted when there is none
     */
    public Path jarToRun() {
        return jar.orElseGet(() -> EmbeddedJar.unpackedInto(cache.orElseGet(CacheFolder::usual)));
    }

    private static Optional<String> find(String word, Function<String, Optional<String>> properties) {
        var name = "cobrowse.simulator." + word;
        var variable = name.replace('.', '_').toUpperCase(Locale.ROOT);
        return properties
                .apply(name)
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }

    private static List<String> words(String arguments) {
        return List.of(arguments.strip().split("\\s+"));
    }
}
