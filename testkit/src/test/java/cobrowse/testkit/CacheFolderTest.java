package cobrowse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where things are kept that can be made again. */
class CacheFolderTest {

    private static final Path HOME = Path.of("home", "ann");

    @Test
    void on_linux_it_is_below_home() {
        assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".cache/cobrowse-simulator"));
    }

    @Test
    void on_linux_the_desktop_may_name_another() {
        assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", "elsewhere")))
                .isEqualTo(Path.of("elsewhere", "cobrowse-simulator"));
    }

    @Test
    void on_a_mac_it_is_the_library_s() {
        assertThat(folder("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Caches/cobrowse-simulator"));
    }

    @Test
    void on_windows_it_is_the_local_one() {
        assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "local")))
                .isEqualTo(Path.of("local", "cobrowse-simulator"));
    }

    private static Path folder(String system, Map<String, String> environment) {
        return new CacheFolder(system, environment::get).in(HOME);
    }
}
