package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.Cli.Run;
import cobrowse.client.Sandbox;
import cobrowse.client.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a login, for whom, and how it goes away. */
class KeptTokensTest {

    private final Sandbox lakeside = Sandbox.make();

    @TempDir
    private Path home;

    @Test
    void a_client_s_token_that_has_ended_is_fetched_again_with_the_secret() {
        backendSignsIn();
        lakeside.control("/clock", "{\"advance\": \"P2D\"}");
        var run = cobrowse()
                .with("COBROWSE_CLIENT_SECRET", lakeside.secret("Backend"))
                .run("whoami");
        assertThat(run.out()).startsWith("Lakeside Backend itself");
    }

    @Test
    void a_client_s_token_that_has_ended_asks_for_a_login_without_the_secret() {
        backendSignsIn();
        lakeside.control("/clock", "{\"advance\": \"P2D\"}");
        var run = cobrowse().run("whoami");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("The login has ended", "cobrowse login");
    }

    @Test
    void logout_removes_the_token() {
        backendSignsIn();
        assertThat(cobrowse().run("logout").out()).startsWith("Signed out of " + Simulator.address());
        assertThat(cobrowse().tokensFile()).doesNotExist();
    }

    @Test
    void logout_revokes_the_token() {
        backendSignsIn();
        cobrowse().run("logout");
        assertThat(lakeside.count("DELETE /api/v2/tokens/me")).isEqualTo(1);
    }

    @Test
    void logout_is_told_to_programs() {
        backendSignsIn();
        assertThat(cobrowse().run("logout", "--json").json().path("signedOut").booleanValue())
                .isTrue();
    }

    @Test
    void logout_of_nobody_is_no_failure() {
        var run = cobrowse().run("logout", "--json");
        assertThat(run.json().path("signedOut").booleanValue()).isFalse();
        assertThat(run.code()).isZero();
    }

    @Test
    void the_file_is_for_its_owner_alone() throws IOException {
        backendSignsIn();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(cobrowse().tokensFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_folder_is_for_its_owner_alone() throws IOException {
        backendSignsIn();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(".config/cobrowse"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_token_file_that_others_may_read_is_refused() throws IOException {
        backendSignsIn();
        Files.setPosixFilePermissions(cobrowse().tokensFile(), PosixFilePermissions.fromString("rw-rw----"));
        var run = cobrowse().run("whoami");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("chmod 600");
    }

    @Test
    void the_token_is_for_the_hosts_of_the_login_only() {
        backendSignsIn();
        var run = cobrowse().run("whoami", "--url", "http://localhost:1");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There is no token for http://localhost:1");
    }

    @Test
    void the_folder_can_be_named() {
        var elsewhere = home.resolve("elsewhere");
        cobrowse()
                .with("COBROWSE_CONFIG", elsewhere.toString())
                .typing(lakeside.secret("Backend"))
                .run("login", "--client-credentials", "--client-id", lakeside.client("Backend"));
        assertThat(elsewhere.resolve("tokens.json")).exists();
    }

    @Test
    void a_file_that_is_not_ours_is_not_quoted() throws IOException {
        backendSignsIn();
        Files.writeString(cobrowse().tokensFile(), "{\"tokens\": \"something-secret\"}");
        var run = cobrowse().run("whoami");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("is not what cobrowse writes").doesNotContain("something-secret");
    }

    @Test
    void the_secret_is_neither_shown_nor_kept() {
        var run = backendSignsIn("--verbose");
        assertThat(run.out() + run.err() + cobrowse().keptTokens()).doesNotContain(lakeside.secret("Backend"));
    }

    @Test
    void the_token_is_in_no_other_file_and_never_shown() throws IOException {
        var run = backendSignsIn("--verbose", "--json");
        var token = cobrowse().keptTokens().replaceAll(".*\"value\":\"([^\"]+)\".*", "$1");
        assertThat(run.out() + run.err()).doesNotContain(token);
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(other -> !other.equals(cobrowse().tokensFile())))
                    .allSatisfy(other -> assertThat(other).content().isEmpty());
        }
    }

    private Run backendSignsIn(String... more) {
        return cobrowse()
                .typing(lakeside.secret("Backend"))
                .run(List.of("login", "--client-credentials", "--client-id", lakeside.client("Backend")), more);
    }

    private Cli cobrowse() {
        return new Cli(home);
    }
}
