package cobrowse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar of jars, taken apart. */
class UnpackingTest {

    @TempDir
    private Path folder;

    @Test
    void the_program_names_its_libraries_in_their_order() throws IOException {
        try (var program = program()) {
            var attributes = program.getManifest().getMainAttributes();
            assertThat(attributes.getValue(Attributes.Name.CLASS_PATH)).isEqualTo("lib/b.jar lib/a.jar");
            assertThat(attributes.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("an.Application");
        }
    }

    @Test
    void the_program_has_its_folders_and_the_launcher_and_nothing_of_boot_s() throws IOException {
        try (var program = program()) {
            assertThat(program.stream().map(entry -> entry.getName()))
                    .containsExactly("META-INF/MANIFEST.MF", "db/", "db/one.sql", "cobrowse/launcher/Main.class");
        }
    }

    @Test
    void a_build_is_known_by_what_is_in_it_and_not_by_its_path_or_date() throws IOException {
        var jar = BootJar.in(folder);
        var copy = Files.copy(jar.toPath(), folder.resolve("copy.jar")).toFile();
        assertThat(copy.setLastModified(1000)).isTrue();
        assertThat(SimulatorJar.id(copy)).isEqualTo(SimulatorJar.id(jar));
    }

    @Test
    void what_is_no_jar_is_no_build() throws IOException {
        var text = Files.writeString(folder.resolve("text"), "a text that is longer than the end of a jar");
        assertThat(SimulatorJar.id(text.toFile())).isNull();
    }

    @Test
    void what_a_crash_has_damaged_is_unpacked_again() throws IOException {
        program().close();
        Files.write(folder.resolve("app/lib/b.jar"), new byte[0]);
        program().close();
        assertThat(folder.resolve("app/lib/b.jar")).hasContent("bb");
    }

    @Test
    void what_is_complete_is_left_alone() throws IOException {
        program().close();
        Files.writeString(folder.resolve("app/lib/b.jar"), "xx");
        program().close();
        assertThat(folder.resolve("app/lib/b.jar")).hasContent("xx");
    }

    @Test
    void what_cannot_be_unpacked_leaves_nothing_behind() throws IOException {
        var build = Files.createDirectory(folder.resolve("build"));
        var none = folder.resolve("none.jar").toFile();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Unpacking(none, build.toFile(), "program.jar").ifNeedBe());
        assertThat(build).isEmptyDirectory();
    }

    private JarFile program() throws IOException {
        new Unpacking(BootJar.in(folder), folder.toFile(), "program.jar").ifNeedBe();
        return new JarFile(folder.resolve("app/program.jar").toFile());
    }
}
