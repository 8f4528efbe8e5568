package cobrowse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is removed of the cache folder. */
class SweepingTest {

    @TempDir
    private Path cache;

    @Test
    void of_old_builds_three_stay() throws IOException {
        for (var i = 0; i < 5; i++) build(i, Duration.ofDays(40 + i));
        sweep();
        assertThat(cache).isDirectoryNotContaining("glob:**3-*").isDirectoryNotContaining("glob:**4-*");
        assertThat(name(2)).exists();
    }

    @Test
    void builds_that_were_used_lately_stay() throws IOException {
        for (var i = 0; i < 5; i++) build(i, Duration.ofDays(i));
        sweep();
        assertThat(name(4)).exists();
    }

    @Test
    void what_is_not_the_launcher_s_stays() throws IOException {
        for (var i = 0; i < 4; i++) build(i, Duration.ofDays(i));
        var jar = Files.createDirectory(cache.resolve("0123456789abcdef"));
        age(jar, Duration.ofDays(99));
        sweep();
        assertThat(jar).exists();
    }

    @Test
    void what_a_killed_start_has_left_goes_after_an_hour() throws IOException {
        build(0, Duration.ZERO);
        var left = Files.createDirectory(name(0).resolve("unpacking1"));
        var atWork = Files.createDirectory(name(0).resolve("unpacking2"));
        age(left, Duration.ofHours(2));
        sweep();
        assertThat(left).doesNotExist();
        assertThat(atWork).exists();
    }

    private void sweep() {
        Sweeping.around(name(0).toFile());
    }

    private void build(int number, Duration age) throws IOException {
        Files.createDirectories(name(number).resolve("app"));
        age(name(number), age);
    }

    private Path name(int number) {
        return cache.resolve("000000000000000" + number + "-abc");
    }

    private static void age(Path folder, Duration age) throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
    }
}
