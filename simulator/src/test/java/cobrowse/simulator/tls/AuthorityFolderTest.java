package cobrowse.simulator.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Where the certificate authority is kept. */
class AuthorityFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void an_authority_is_kept() {
        assertThat(authority(NOW).pem()).isEqualTo(authority(NOW).pem());
    }

    @Test
    void it_lasts_for_ten_years() {
        var end = authority(NOW).certificate().getNotAfter().toInstant();
        assertThat(Duration.between(NOW, end).toDays()).isEqualTo(3653);
    }

    @Test
    void it_is_another_one_thirty_days_before_it_ends() {
        var first = authority(NOW).pem();
        assertThat(authority(NOW.plus(Duration.ofDays(3622))).pem()).isEqualTo(first);
        assertThat(authority(NOW.plus(Duration.ofDays(3624))).pem()).isNotEqualTo(first);
    }

    @Test
    void only_its_owner_reads_its_key() throws Exception {
        authority(NOW);
        assertThat(Files.getPosixFilePermissions(folder.resolve("authority.pem")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void everybody_reads_its_certificate() throws Exception {
        var authority = authority(NOW);
        assertThat(folder.resolve("ca.pem")).hasContent(authority.pem());
        assertThat(Files.getPosixFilePermissions(folder.resolve("ca.p12")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    @Test
    void what_is_published_is_written_again_where_it_is_missing() throws Exception {
        authority(NOW);
        Files.delete(folder.resolve("ca.p12"));
        authority(NOW);
        assertThat(folder.resolve("ca.p12")).isNotEmptyFile();
    }

    @Test
    void of_many_that_start_at_once_one_makes_it() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 16)
                .parallel()
                .forEach(start -> seen.add(authority(NOW).pem()));
        assertThat(seen).hasSize(1);
    }

    @Test
    void nothing_is_left_over() {
        authority(NOW);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("authority.pem", "ca.pem", "ca.p12", "lock");
    }

    @Test
    void a_file_that_is_none_ends_the_start_and_is_left_as_it_is() throws Exception {
        Files.writeString(folder.resolve("authority.pem"), "a secret");
        assertThatThrownBy(() -> authority(NOW))
                .isInstanceOf(NoAuthority.class)
                .hasMessageContaining("authority.pem")
                .hasMessageNotContaining("a secret");
        assertThat(folder.resolve("authority.pem")).hasContent("a secret");
    }

    @Test
    void a_key_beside_another_authority_s_certificate_is_no_authority() throws Exception {
        var one = new Certifier(NOW).newAuthority();
        var other = new Certifier(NOW).newAuthority();
        Files.writeString(folder.resolve("authority.pem"), Pem.of(one.key()) + Pem.of(other.certificate()));
        assertThatThrownBy(() -> authority(NOW)).isInstanceOf(NoAuthority.class);
    }

    @Test
    void a_folder_that_cannot_be_made_ends_the_start() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(
                        () -> folder("simulator.tls-folder", file.resolve("tls").toString()))
                .isInstanceOf(NoAuthority.class)
                .hasMessageContaining("can be neither read nor made");
    }

    @Test
    void it_is_in_the_data_folder_where_there_is_one() {
        folder("simulator.data", folder.toString());
        assertThat(folder.resolve("tls/authority.pem")).exists();
    }

    private Authority authority(Instant now) {
        return new AuthorityFolder(new MockEnvironment().withProperty("simulator.tls-folder", folder.toString()))
                .authority(now);
    }

    private static void folder(String property, String value) {
        new AuthorityFolder(new MockEnvironment().withProperty(property, value)).authority(NOW);
    }
}
