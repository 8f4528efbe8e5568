import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lists every operation of the vendor's API, as its official JavaScript SDK (MIT licence) calls it.
 *
 * <pre>
 * npm pack purecloud-platform-client-v2@262.0.0 && tar xf purecloud-platform-client-v2-262.0.0.tgz
 * java tools/VendorPaths.java package 262.0.0 > out.tsv
 * </pre>
 *
 * The list belongs in simulator/src/main/resources/cobrowse/simulator/wire/vendor-operations.tsv.
 *
 * <p>The SDK has one method an operation, say {@code postConversationCobrowse(conversationId, opts) {}, which hands the path and the
 * HTTP method to {@code this.apiClient.callApi(}. A file in which there are fewer of the one than of the other ends the run:
 * better no list than one with a silent gap.
 */
public class VendorPaths {

    private static final Pattern OPERATION = Pattern.compile(
            "(?m)^\\t(?<id>\\w+)\\([^)]*\\) ?\\{|callApi\\(\\s*'(?<path>/[^']*)',\\s*'(?<method>[A-Z]+)'");

    private static final Set<String> NO_OPERATIONS = Set.of("constructor");

    record Operation(String method, String path, String id) {

        String line() {
            return String.join("\t", method, path, id);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: java VendorPaths.java folder-of-the-package version > out.tsv");
        }
        var operations = new TreeSet<>(
                comparing(Operation::path).thenComparing(Operation::method).thenComparing(Operation::id));
        try (var files = Files.walk(Path.of(arguments[0], "src", "purecloud-platform-client-v2", "api"))) {
            for (var file : files.filter(it -> it.toString().endsWith("Api.js")).toList()) add(file, operations);
        }
        print(arguments[1], operations);
    }

    private static void add(Path file, Set<Operation> operations) throws IOException {
        var found = OPERATION.matcher(Files.readString(file));
        String id = null;
        while (found.find()) {
            if (found.group("id") != null) {
                if (id != null) throw new IllegalStateException(file + ": " + id + " calls nothing");
                id = NO_OPERATIONS.contains(found.group("id")) ? null : found.group("id");
            } else {
                if (id == null) throw new IllegalStateException(file + ": nobody calls " + found.group("path"));
                operations.add(new Operation(found.group("method"), found.group("path"), id));
                id = null;
            }
        }
    }

    private static void print(String version, Set<Operation> operations) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "# Derived by tools/VendorPaths.java from the methods of the vendor's official JavaScript SDK, "
                        + "purecloud-platform-client-v2 %s (npm, MIT licence)%n",
                version);
        operations.stream().map(Operation::line).forEach(out::println);
    }
}
