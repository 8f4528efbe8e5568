package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.cli.screen.Exit;
import cobrowse.client.Sandbox;
import cobrowse.client.UsersBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command explains itself, and its examples work. */
class HelpTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_says_what_it_does(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description())
                .as(command.getCommandSpec().qualifiedName())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_has_an_example(CommandLine command) {
        assertThat(examples(command))
                .as(command.getCommandSpec().qualifiedName())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_explains_each_of_its_options(CommandLine command) {
        assertThat(command.getCommandSpec().options())
                .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_lists_every_exit_code(CommandLine command) {
        var words = command.getCommandSpec().qualifiedName().split(" ");
        words = Stream.concat(Stream.of(words).skip(1), Stream.of("--help")).toArray(String[]::new);
        var run = new Cli(home).run(words);
        assertThat(run.code()).isZero();
        for (var exit : Exit.values()) assertThat(run.out()).containsPattern("(?m)^  " + exit.code() + " ");
    }

    @ParameterizedTest
    @MethodSource("examples")
    @ResourceLock("port 8400")
    void an_example_works(String example) throws IOException {
        var lakeside = Sandbox.make();
        var demo = Demo.in(lakeside);
        var body = Files.writeString(home.resolve("body.json"), "{\"providerId\": \"genesys\"}");
        var cli = new Cli(home)
                .as(lakeside, "Ann")
                .typing(lakeside.secret("Backend"))
                .browsing(UsersBrowser.signingIn(lakeside.user("Ann")));
        if (example.matches(".*(first|watch.*)") && !example.contains("--id")) startFirst(cli, demo);
        var run = cli.run(words(demo.told(example).replace("body.json", body.toString())));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    @Test
    void there_is_a_version() {
        var run = new Cli(home).run("--version");
        assertThat(run.out()).startsWith("cobrowse ");
    }

    @Test
    void the_completion_knows_every_command() {
        var script = new Cli(home).run("generate-completion").out();
        assertThat(commands().map(command -> command.getCommandSpec().name()))
                .allSatisfy(name -> assertThat(script).contains(name));
    }

    @Test
    void the_completion_is_a_document_for_programs() {
        var run = new Cli(home).run("generate-completion", "--json");
        assertThat(run.json().path("script").stringValue()).startsWith("#!");
    }

    @Test
    void no_option_takes_a_secret() {
        var options = commands()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> option.longestName().matches(".*(secret|token|password).*"))
                .map(option -> option.longestName())
                .distinct();
        assertThat(options).containsExactlyInAnyOrder("--secret-file", "--ask-secret");
    }

    private static void startFirst(Cli cli, Demo demo) {
        var start = "cobrowse start --agent 30000000-0000-4000-8000-000000000001"
                + " --conversation 60000000-0000-4000-8000-000000000001 --id first";
        assertThat(cli.run(words(demo.told(start))).code()).isZero();
    }

    private static String[] words(String example) {
        return Stream.of(example.split(" +")).skip(1).toArray(String[]::new);
    }

    static Stream<String> examples() {
        return commands().flatMap(HelpTest::examples).distinct();
    }

    private static Stream<String> examples(CommandLine command) {
        var lines = String.join("\n", command.getCommandSpec().usageMessage().footer());
        return lines.replaceAll("\\\\\n +", "").lines().map(String::strip).filter(line -> line.startsWith("cobrowse "));
    }

    static Stream<CommandLine> commands() {
        var nobody = new Surroundings(
                Map.of(),
                Path.of("."),
                InputStream.nullInputStream(),
                new PrintWriter(PrintWriter.nullWriter()),
                new PrintWriter(PrintWriter.nullWriter()),
                false,
                Optional::empty,
                link -> {});
        return within(Cobrowse.commandLine(nobody));
    }

    private static Stream<CommandLine> within(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::within));
    }
}
