package cobrowse.simulator.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small files and small methods, in every module. */
class SourceTest {

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_METHOD = 20;
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    @Test
    void files_have_fewer_than_200_lines() throws IOException {
        var long_ones = new ArrayList<String>();
        for (var file : sources()) {
            var lines = Files.readAllLines(file).size();
            if (lines >= LONGEST_FILE) long_ones.add(file + " has " + lines + " lines");
        }
        assertThat(long_ones)
                .as("a thing in there is missing a name of its own: give it a file")
                .isEmpty();
    }

    @Test
    void methods_have_fewer_than_20_lines() throws IOException {
        assertThat(longMethods(sources()))
                .as("give a part of it a name: extract a method")
                .isEmpty();
    }

    @Test
    void every_package_says_that_nothing_is_null() throws IOException {
        var unmarked = sources().stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertThat(unmarked).as("add a package-info.java with @NullMarked").isEmpty();
    }

    /** What is built, fetched or kept by git is none of ours. */
    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        Files.walkFileTree(Path.of(".."), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java") && file.toString().contains("/src/")) sources.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }

    private static List<String> longMethods(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            var positions = Trees.instance(task).getSourcePositions();
            var found = new ArrayList<String>();
            for (var unit : task.parse()) new Methods(unit, positions, found).scan(unit, null);
            return found;
        }
    }

    private static final class Methods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                var first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                var last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                var inside = last - first - 1;
                if (inside >= LONGEST_METHOD) {
                    found.add(
                            "%s: %s has %d lines".formatted(unit.getSourceFile().getName(), method.getName(), inside));
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
