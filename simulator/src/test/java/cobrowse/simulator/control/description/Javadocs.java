package cobrowse.simulator.control.description;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The Javadoc of the product's sources, as the compiler reads it. */
final class Javadocs {

    /** In a comment of one line, after its sentence. */
    private static final Pattern IN_LINE = Pattern.compile("@param (\\w+) ((?:(?!@param).)+)");

    private static final Path SOURCES = Path.of("src/main/java");

    /** @param more all but the first sentence */
    record Doc(String first, String more, Map<String, String> parameters) {}

    private final Map<String, Doc> docs = new HashMap<>();

    static Javadocs read() throws IOException {
        var found = new Javadocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(sources());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, sources);
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) found.new Reader(trees, unit).scan(unit, null);
        }
        return found;
    }

    Optional<Doc> ofPackage(String name) {
        return Optional.ofNullable(docs.get(name));
    }

    /** @param type may be nested */
    Optional<Doc> of(Class<?> type) {
        return Optional.ofNullable(docs.get(type.getCanonicalName()));
    }

    Optional<Doc> of(Class<?> type, Method method) {
        var names = Arrays.stream(method.getParameters()).map(Parameter::getName);
        return Optional.ofNullable(docs.get(name(type.getCanonicalName(), method.getName(), names)));
    }

    private static String name(String type, String method, Stream<String> parameters) {
        return "%s#%s(%s)".formatted(type, method, parameters.collect(Collectors.joining(",")));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private final String folder;
        private String owner;

        Reader(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.folder = unit.getPackageName().toString();
            this.owner = folder;
        }

        @Override
        public Void visitPackage(PackageTree tree, Void nothing) {
            keep(folder);
            return super.visitPackage(tree, nothing);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var outer = owner;
            owner = outer + "." + type.getSimpleName();
            keep(owner);
            super.visitClass(type, nothing);
            owner = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var names = method.getParameters().stream()
                    .map(parameter -> parameter.getName().toString());
            keep(name(owner, method.getName().toString(), names));
            return super.visitMethod(method, nothing);
        }

        private void keep(String name) {
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) docs.put(name, doc(comment, new DocText(owner, folder)));
        }

        private static Doc doc(DocCommentTree comment, DocText text) {
            var parameters = new HashMap<String, String>();
            for (var tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree it) parameters.put(it.getName().toString(), text.of(it.getDescription()));
            }
            var more = text.of(comment.getBody());
            IN_LINE.matcher(more).results().forEach(it -> parameters.put(it.group(1), it.group(2)));
            return new Doc(text.of(comment.getFirstSentence()), more.replaceFirst(" ?@param .*", ""), parameters);
        }
    }
}
