package cobrowse.simulator.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The benchmarks are built and run by hand only; here they are compiled, and each is carried out once. */
class BenchmarksTest {

    private static final Path SOURCES = Path.of("..", "benchmarks", "src", "jmh", "java");

    @ParameterizedTest
    @MethodSource
    void what_is_measured_by_hand_works(Method benchmark) throws ReflectiveOperationException {
        var measured = benchmark.getDeclaringClass().getConstructor().newInstance();
        for (var setup : methods(measured.getClass(), Setup.class).toList()) setup.invoke(measured);
        assertThat(benchmark.invoke(measured)).isNotNull();
    }

    static Stream<Method> what_is_measured_by_hand_works() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var names = files.map(SOURCES::relativize).map(Path::toString).filter(it -> it.endsWith("Benchmark.java"));
            return names.toList().stream().flatMap(name -> methods(named(name), Benchmark.class));
        }
    }

    private static Stream<Method> methods(Class<?> measured, Class<? extends Annotation> kind) {
        return Arrays.stream(measured.getMethods()).filter(method -> method.isAnnotationPresent(kind));
    }

    private static Class<?> named(String file) {
        var name = file.replace(file.contains("/") ? '/' : '\\', '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".java".length()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("pom.xml does not compile " + file + " with the tests", e);
        }
    }
}
