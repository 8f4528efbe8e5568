package cobrowse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where programs may lie that are run. */
class CacheFolderTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_made_for_the_user_alone() throws IOException {
        var made = folder.resolve("made");
        assertThat(CacheFolder.isSafe(made.toFile())).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void others_may_read() throws IOException {
        assertThat(CacheFolder.isSafe(with("rwxr-xr-x"))).isTrue();
    }

    @Test
    void its_group_may_not_write() throws IOException {
        assertThat(CacheFolder.isSafe(with("rwxrwxr-x"))).isFalse();
    }

    @Test
    void others_may_not_write() throws IOException {
        assertThat(CacheFolder.isSafe(with("rwxr-xrwx"))).isFalse();
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        assertThat(CacheFolder.isSafe(Files.createFile(folder.resolve("file")).toFile()))
                .isFalse();
    }

    @Test
    void there_is_none_below_what_is_not_there() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CacheFolder.isSafe(folder.resolve("a/b").toFile()));
    }

    private File with(String permissions) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions))
                .toFile();
    }
}
