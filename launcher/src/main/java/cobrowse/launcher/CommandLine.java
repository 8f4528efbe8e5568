package cobrowse.launcher;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the user has called Java.
 *
 * @param options what the JVM was given, in its order, without {@code -jar}
 * @param inherited what the environment gives every JVM, and will give the next one too
 * @param arguments the simulator's own
 */
record CommandLine(List<String> options, List<String> inherited, List<String> arguments) {

    private static final String[] VARIABLES = {"JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"};

    /** Who gives one of these watches this JVM, or wants other archives or classes: it has to be this very process. */
    private static final String[] WATCHING = {
        "-agent",
        "-javaagent",
        "-Xrun",
        "-Xdebug",
        "-Xlog",
        "-verbose",
        "-Xloggc",
        "-Xshare",
        "-Xbootclasspath",
        "-XX:SharedArchiveFile",
        "-XX:SharedClassListFile",
        "-XX:ArchiveClassesAtExit",
        "-XX:+AutoCreateSharedArchive",
        "-XX:AOT",
        "-XX:+AOT",
        "-XX:Flags",
        "-XX:StartFlightRecording",
        "-XX:CRaC",
        "-Djarmode",
        "-Dcom.sun.management",
        "--patch-module",
        "--upgrade-module-path",
        "--limit-modules",
        "--dry-run",
        "--validate-modules"
    };

    /** @return null where it cannot be seen */
    static @Nullable CommandLine of(String[] arguments) throws IOException {
        var words = words();
        var jar = words.indexOf("-jar");
        // what stands in an @file, or what another program than java has put together, is not seen
        if (jar < 1 || words.size() - jar - 2 != arguments.length) return null;
        return new CommandLine(words.subList(1, jar), environment(), Arrays.asList(arguments));
    }

    boolean isWatched() {
        for (var prefix : WATCHING) if (hasOption(prefix)) return true;
        return false;
    }

    /** Whether the user has said something that begins so, here or in the environment. */
    boolean hasOption(String prefix) {
        for (var option : options) if (option.startsWith(prefix)) return true;
        for (var option : inherited) if (option.startsWith(prefix)) return true;
        return false;
    }

    /** Another than ours. */
    boolean choosesCollector() {
        for (var option : options) if (isOtherCollector(option)) return true;
        for (var option : inherited) if (isOtherCollector(option)) return true;
        return false;
    }

    /** A heap that begins larger than it may become is an error. */
    boolean choosesHeap() {
        return hasOption("-Xm") || hasOption("-XX:MaxHeapSize") || hasOption("-XX:InitialHeapSize");
    }

    /** Whether every call is to be as cheap as can be, however much a start costs. */
    boolean wantsFullCompiler() {
        return hasOption("-XX:TieredStopAtLevel=4");
    }

    private static boolean isOtherCollector(String option) {
        return option.startsWith("-XX:+Use") && option.endsWith("GC") && !option.equals(Flags.COLLECTOR);
    }

    /** What this process was started with, to the letter. */
    private static List<String> words() throws IOException {
        var proc = Path.of("/proc/self/cmdline");
        return Files.isReadable(proc) ? split(new String(Files.readAllBytes(proc), charset()), '\0') : told();
    }

    private static List<String> told() {
        var info = ProcessHandle.current().info();
        var words = new ArrayList<String>();
        words.add(info.command().orElse("java"));
        words.addAll(Arrays.asList(info.arguments().orElse(new String[0])));
        return words;
    }

    private static Charset charset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    private static List<String> environment() {
        var found = new ArrayList<String>();
        for (var variable : VARIABLES) {
            var value = System.getenv(variable);
            if (value != null) found.addAll(split(unquoted(value) + " ", ' '));
        }
        return found;
    }

    private static String unquoted(String value) {
        return value.replace('"', ' ').replace('\'', ' ').replace('\t', ' ').replace('\n', ' ');
    }

    /** @param text in which every word ends with the border */
    private static List<String> split(String text, char border) {
        var words = new ArrayList<String>();
        for (int from = 0, to = text.indexOf(border); to >= 0; from = to + 1, to = text.indexOf(border, from))
            words.add(text.substring(from, to));
        return words;
    }
}
