package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.Cli.Run;
import cobrowse.client.Sandbox;
import cobrowse.client.UsersBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Signing in. All who pick a user want the port that the desktop client has registered. */
@ResourceLock("port 8400")
class LoginTest {

    private final Sandbox lakeside = Sandbox.make();

    @TempDir
    private Path home;

    @Test
    void whoever_is_picked_in_the_browser_is_signed_in() {
        assertThat(annSignsIn().out()).startsWith("Signed in: Ann Agent");
    }

    @Test
    void the_next_command_calls_as_the_user() {
        annSignsIn();
        assertThat(cobrowse().run("whoami").out()).startsWith("Ann Agent");
    }

    @Test
    void the_sign_in_is_told_to_programs() {
        var run = cobrowse()
                .browsing(UsersBrowser.signingIn(lakeside.user("Ann")))
                .run("login", "--json", "--client-id", lakeside.client("Desktop"));
        assertThat(run.json().path("user").path("name").stringValue()).isEqualTo("Ann Agent");
    }

    @Test
    void the_token_is_renewed_without_the_user_and_kept() {
        annSignsIn();
        var before = cobrowse().keptTokens();
        lakeside.control("/clock", "{\"advance\": \"P2D\"}");
        assertThat(cobrowse().run("whoami").out()).startsWith("Ann Agent");
        assertThat(cobrowse().keptTokens()).isNotEqualTo(before);
        assertThat(cobrowse().run("whoami").out()).startsWith("Ann Agent");
    }

    @Test
    void two_at_once_renew_the_token_once() {
        annSignsIn();
        lakeside.control("/clock", "{\"advance\": \"P2D\"}");
        var other = CompletableFuture.supplyAsync(() -> cobrowse().run("whoami"));
        assertThat(cobrowse().run("whoami").out()).startsWith("Ann Agent");
        assertThat(other.join().out()).startsWith("Ann Agent");
    }

    @Test
    void a_user_who_says_no_is_exit_code_3() {
        var run = cobrowse()
                .browsing(UsersBrowser.answering("denied=yes"))
                .run("login", "--json", "--client-id", lakeside.client("Desktop"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.failure().path("code").stringValue()).isEqualTo("access_denied");
    }

    @Test
    void a_client_signs_in_with_a_secret_from_the_environment() {
        var run = cobrowse()
                .with("COBROWSE_CLIENT_SECRET", lakeside.secret("Backend"))
                .run("login", "--client-credentials", "--client-id", lakeside.client("Backend"));
        assertThat(run.out()).startsWith("Signed in: Lakeside Backend itself");
    }

    @Test
    void a_client_signs_in_with_a_secret_that_is_typed() {
        assertThat(backendSignsIn().out()).startsWith("Signed in: Lakeside Backend itself");
    }

    @Test
    void a_client_signs_in_with_a_secret_from_the_standard_input() {
        var run = cobrowse()
                .reading(lakeside.secret("Backend") + "\n")
                .run("login", "--client-credentials", "--client-id", lakeside.client("Backend"), "--secret-file", "-");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void a_client_signs_in_with_a_secret_from_a_file() throws IOException {
        var run = signInWithFileOfMode("rw-------");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void a_file_that_others_may_read_is_refused_with_the_fix() throws IOException {
        var run = signInWithFileOfMode("rw-r--r--");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("others may read it (rw-r--r--)", "chmod 600");
    }

    @Test
    void a_client_without_a_secret_is_told_where_it_comes_from() {
        var run = cobrowse().run("login", "--client-credentials", "--client-id", lakeside.client("Backend"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("COBROWSE_CLIENT_SECRET", "--secret-file");
    }

    @Test
    void a_wrong_secret_is_exit_code_3() {
        var run = cobrowse()
                .typing("a-wrong-secret")
                .run("login", "--json", "--client-credentials", "--client-id", lakeside.client("Backend"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.failure().path("rule").stringValue()).isEqualTo("client-secret-matches");
    }

    @Test
    void a_login_names_its_client() {
        var run = cobrowse().run("login");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--client-id");
    }

    @Test
    void environment_alone_is_enough() {
        var run = cobrowse()
                .with("COBROWSE_CLIENT_ID", lakeside.client("Backend"))
                .with("COBROWSE_CLIENT_SECRET", lakeside.secret("Backend"))
                .run("whoami");
        assertThat(run.out()).startsWith("Lakeside Backend itself");
        assertThat(home.resolve(".config")).doesNotExist();
    }

    private Run annSignsIn() {
        return cobrowse()
                .browsing(UsersBrowser.signingIn(lakeside.user("Ann")))
                .run("login", "--client-id", lakeside.client("Desktop"));
    }

    private Run backendSignsIn(String... more) {
        return cobrowse()
                .typing(lakeside.secret("Backend"))
                .run(List.of("login", "--client-credentials", "--client-id", lakeside.client("Backend")), more);
    }

    private Run signInWithFileOfMode(String mode) throws IOException {
        var secret = Files.writeString(home.resolve("secret"), lakeside.secret("Backend") + "\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString(mode));
        return cobrowse()
                .run(
                        "login",
                        "--client-credentials",
                        "--client-id",
                        lakeside.client("Backend"),
                        "--secret-file",
                        secret.toString());
    }

    private Cli cobrowse() {
        return new Cli(home);
    }
}
