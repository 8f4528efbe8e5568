package cobrowse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import cobrowse.client.Simulator;
import cobrowse.client.tokens.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the command line in this JVM, on a machine that the test makes up. */
final class Cli {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> environment = new HashMap<>();
    private final Path home;
    private String input = "";
    private Optional<String> typed = Optional.empty();
    private boolean onTerminal;
    private Browser browser = link -> {
        throw new AssertionError("Nobody was to sign in");
    };
    private Consumer<String> listener = line -> {};

    /** @param home has the tokens, in .config/cobrowse */
    Cli(Path home) {
        this.home = home;
        with("COBROWSE_URL", Simulator.address().toString());
    }

    /** What a run came to. */
    record Run(int code, String out, String err) {

        /** The only line of the results, as JSON. */
        JsonNode json() {
            assertThat(out.lines()).as(err).hasSize(1);
            return JSON.readTree(out);
        }

        List<JsonNode> jsonLines() {
            return out.lines().map(JSON::readTree).toList();
        }

        /** The failure, as JSON, and nothing else. */
        JsonNode failure() {
            assertThat(out).isEmpty();
            return JSON.readTree(err);
        }
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** @param name the first of a person's names */
    Cli as(Sandbox organisation, String name) {
        return with("COBROWSE_TOKEN", organisation.tokenOfUser(name));
    }

    Cli asBackend(Sandbox organisation) {
        return with("COBROWSE_TOKEN", organisation.tokenOfClient("Backend"));
    }

    Cli onTerminal() {
        onTerminal = true;
        return this;
    }

    /** At the prompt. */
    Cli typing(String text) {
        typed = Optional.of(text);
        return this;
    }

    /** On the standard input. */
    Cli reading(String text) {
        input = text;
        return this;
    }

    Cli browsing(Browser user) {
        browser = user;
        return this;
    }

    /** Is told each line as it comes, of results and of remarks. */
    Cli listening(Consumer<String> told) {
        listener = told;
        return this;
    }

    Run run(String... arguments) {
        var out = new Lines();
        var err = new Lines();
        var machine = new Surroundings(
                environment,
                home,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                onTerminal,
                () -> typed,
                browser);
        var code = Cobrowse.run(machine, arguments);
        return new Run(code, out.toString(), err.toString());
    }

    Run run(List<String> arguments, String... more) {
        return run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    Path tokensFile() {
        return home.resolve(".config/cobrowse/tokens.json");
    }

    String keptTokens() {
        try {
            return Files.readString(tokensFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Tells the listener whole lines. */
    private final class Lines extends StringWriter {
        private int told;

        @Override
        public void flush() {
            var fresh = toString().substring(told);
            told += fresh.length();
            fresh.lines().forEach(listener);
        }
    }
}
