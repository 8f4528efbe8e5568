package cobrowse.simulator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However it is started, the simulator is the same; only sooner or later. The build has prepared {@code target/cache}. */
class LauncherIT {

    private static final String PREPARED = Path.of("target", "cache").toString();

    @TempDir
    private Path folder;

    @Test
    void a_prepared_start_uses_the_archive() throws Exception {
        try (var started = Launched.with(PREPARED, folder)) {
            assertThat(started.arguments()).anyMatch(LauncherIT::isArchive);
        }
    }

    @Test
    void it_ends_by_a_signal_as_ever_and_has_written_one_line() throws Exception {
        var started = Launched.with(PREPARED, folder);
        assertThat(started.end()).isEqualTo(143);
        assertThat(started.otherWords()).isEmpty();
    }

    @Test
    void killed_it_leaves_nothing_running() throws Exception {
        var started = Launched.with(PREPARED, folder);
        var all = started.processes().toList();
        started.kill();
        for (var one : all) one.onExit().get(3, TimeUnit.MINUTES);
        assertThat(all).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void what_the_user_tells_the_jvm_comes_last_and_wins() throws Exception {
        try (var started = Launched.with(PREPARED, folder, "-Xmx300m", "-XX:+UseParallelGC", "-Dof.user=two words")) {
            assertThat(started.arguments())
                    .containsSubsequence("-Xmx300m", "-XX:+UseParallelGC", "-Dof.user=two words", "-jar")
                    .doesNotContain("-XX:+UseSerialGC", "-Xms32m");
        }
    }

    @Test
    void the_first_start_unpacks_into_a_folder_that_is_the_user_s_alone() throws Exception {
        var cache = folder.resolve("new").resolve("cache");
        try (var started = Launched.with(cache.toString(), folder)) {
            assertThat(started.arguments()).noneMatch(LauncherIT::isArchive);
        }
        for (var made : List.of(cache, only(cache)))
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
        assertThat(only(cache).resolve("app/cobrowse-simulator.jar")).exists();
    }

    @Test
    void an_archive_that_does_not_fit_is_passed_over_without_a_word() throws Exception {
        var started = Launched.with(withArchive("no archive", 10), folder);
        assertThat(started.arguments()).anyMatch(LauncherIT::isArchive);
        started.end();
        assertThat(started.otherWords()).isEmpty();
    }

    @Test
    void an_archive_that_has_lost_its_end_is_not_used() throws Exception {
        try (var started = Launched.with(withArchive("no archive", 11), folder)) {
            assertThat(started.arguments()).noneMatch(LauncherIT::isArchive);
        }
    }

    @Test
    void switched_off_it_starts_without() throws Exception {
        var started = Launched.with("off", folder);
        assertThat(started.arguments()).noneMatch(word -> word.contains("-XX:"));
        started.end();
        assertThat(started.otherWords()).isEmpty();
    }

    @Test
    void where_there_can_be_no_folder_it_starts_without() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        var started = Launched.with(file.resolve("cache").toString(), folder);
        started.end();
        assertThat(started.otherWords()).isEmpty();
    }

    @Test
    void a_folder_that_others_can_write_in_is_not_used() throws Exception {
        var cache = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        health(cache).waitFor();
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void ten_first_starts_at_once_unpack_one_simulator() throws Exception {
        var cache = folder.resolve("cache");
        var all = new ArrayList<Process>();
        for (var i = 0; i < 10; i++) all.add(health(cache));
        for (var one : all) assertThat(one.waitFor()).isEqualTo(1);
        try (var files = Files.list(only(cache))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("app");
        }
    }

    @Test
    void killed_while_it_unpacks_the_next_start_does_it_again() throws Exception {
        var cache = folder.resolve("cache");
        var first = health(cache);
        while (first.isAlive() && !Files.exists(cache)) Thread.onSpinWait();
        first.destroyForcibly().waitFor();
        assertThat(health(cache).waitFor()).isEqualTo(1);
        assertThat(only(cache).resolve("app/inventory")).exists();
    }

    @Test
    void killed_while_it_prepares_the_next_start_is_not_held_up() throws Exception {
        var cache = folder.resolve("cache");
        var prepares = Launched.process(cache.toString(), List.of(), folder.resolve("errors"), "prepare");
        while (prepares.isAlive() && !isTraining(cache)) Thread.onSpinWait();
        var rehearsed = prepares.descendants().toList();
        prepares.destroyForcibly().waitFor();
        for (var one : rehearsed) one.onExit().get(3, TimeUnit.MINUTES);
        Launched.with(cache.toString(), folder).close();
    }

    private String withArchive(String text, int length) throws Exception {
        var cache = folder.resolve("cache");
        health(cache).waitFor();
        var prepared = archive();
        var ofThisJdk =
                Files.createDirectories(only(cache).resolve(prepared.getParent().getFileName()));
        Files.writeString(ofThisJdk.resolve(prepared.getFileName()), text);
        Files.writeString(ofThisJdk.resolve("length"), Integer.toString(length));
        return cache.toString();
    }

    /** Cheap: it does all that a start does, and then only asks. */
    private Process health(Path cache) throws IOException {
        var errors = Files.createTempFile(folder, "errors", ".txt");
        return Launched.process(cache.toString(), List.of(), errors, "health", "1");
    }

    private static boolean isArchive(String argument) {
        return argument.startsWith("-XX:SharedArchiveFile=") || argument.startsWith("-XX:AOTCache=");
    }

    private static boolean isTraining(Path cache) throws IOException {
        if (!Files.exists(cache)) return false;
        try (var files = Files.walk(cache, 3)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("training"));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static Path archive() throws IOException {
        try (var files = Files.walk(Path.of(PREPARED), 3)) {
            return files.filter(file -> file.getFileName().toString().matches("simulator\\.(jsa|aot)"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path only(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.getFileName().toString().contains("-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
