import static java.util.Comparator.comparing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Lists every operation of the vendor's API, as its official Java SDK (MIT licence) calls it.
 *
 * <pre>
 * mvn dependency:copy -Dartifact=com.mypurecloud:platform-client-v2:198.1.0 -DoutputDirectory=target
 * java tools/VendorPaths.java target/platform-client-v2-198.1.0.jar > out.tsv
 * </pre>
 *
 * The list belongs in simulator/src/main/resources/cobrowse/simulator/wire/vendor-operations.tsv.
 *
 * <p>The SDK has one class an operation, say PostConversationCobrowseRequest, in which stands
 * {@code ApiRequestBuilder.create("POST", "/api/v2/conversations/{conversationId}/cobrowse")}. So among the strings of
 * such a class one is a method and one is a path; the class's name is the operation's. The classes are read, never
 * loaded. A class in which that does not hold ends the run: better no list than one with a silent gap.
 */
public class VendorPaths {

    private static final String FOLDER = "com/mypurecloud/sdk/v2/api/request/";
    private static final String SUFFIX = "Request.class";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    record Operation(String method, String path, String id) {

        String line() {
            return String.join("\t", method, path, id);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: java VendorPaths.java path/to/platform-client-v2.jar > out.tsv");
        }
        try (var jar = new JarFile(arguments[0])) {
            print(jar.getName(), operations(jar));
        }
    }

    private static List<Operation> operations(JarFile jar) throws IOException {
        var operations = new TreeSet<>(
                comparing(Operation::path).thenComparing(Operation::method).thenComparing(Operation::id));
        for (JarEntry entry : jar.stream().filter(VendorPaths::isAnOperation).toList()) {
            try (InputStream bytes = jar.getInputStream(entry)) {
                operations.add(operation(entry.getName(), stringsOf(bytes)));
            }
        }
        return List.copyOf(operations);
    }

    private static boolean isAnOperation(JarEntry entry) {
        return entry.getName().startsWith(FOLDER) && entry.getName().endsWith(SUFFIX);
    }

    private static Operation operation(String file, List<String> strings) {
        String name = file.substring(FOLDER.length(), file.length() - SUFFIX.length());
        String id = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        String method = only(file, "method", strings.stream().filter(METHODS::contains));
        String path = only(file, "path", strings.stream().filter(text -> text.startsWith("/")));
        return new Operation(method, path, id);
    }

    private static String only(String file, String what, Stream<String> found) {
        List<String> all = found.toList();
        if (all.size() != 1) {
            throw new IllegalStateException(
                    file + " should name one " + what + " and names " + all + ": this SDK is built in another way");
        }
        return all.get(0);
    }

    /** The string literals of a class, from its constant pool (Java Virtual Machine Specification, 4.4). */
    private static List<String> stringsOf(InputStream bytes) throws IOException {
        var in = new DataInputStream(bytes);
        in.skipNBytes(8); // the magic number and the version
        int size = in.readUnsignedShort();
        var texts = new TreeMap<Integer, String>();
        var literals = new TreeSet<Integer>();
        for (int index = 1; index < size; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 8 -> literals.add(in.readUnsignedShort());
                case 7, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++; // a long or a double takes two places
                }
                default -> throw new IllegalStateException("A constant of the unknown kind " + tag);
            }
        }
        return literals.stream().map(texts::get).toList();
    }

    private static void print(String jar, List<Operation> operations) {
        String sdk = Path.of(jar).getFileName().toString().replaceFirst("\\.jar$", "");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print("# Derived by tools/VendorPaths.java from the request classes of the vendor's official Java SDK, "
                + sdk + " (com.mypurecloud, MIT licence)\n");
        operations.forEach(operation -> out.print(operation.line() + "\n"));
    }
}
