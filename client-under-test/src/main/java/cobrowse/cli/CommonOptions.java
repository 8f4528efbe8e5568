package cobrowse.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command takes. */
final class CommonOptions {

    @Option(
            names = "--url",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            order = 100,
            description = "Address of a simulator, or of any host that is both API and login"
                    + " (COBROWSE_URL; by default http://localhost:8080).")
    Optional<String> url = Optional.empty();

    @Option(
            names = "--region",
            scope = ScopeType.INHERIT,
            paramLabel = "REGION",
            order = 101,
            description = "Region of a real organisation, such as mypurecloud.de or eu-central-1 (COBROWSE_REGION).")
    Optional<String> region = Optional.empty();

    @Option(
            names = "--secret-file",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            order = 102,
            description =
                    "Where the client's secret is, for its owner's eyes only (mode 600);" + " - is the standard input.")
    Optional<Path> secretFile = Optional.empty();

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            order = 103,
            description = "Results as JSON, one object a line; failures as a JSON object on stderr.")
    boolean json;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            order = 104,
            description = "Every call on stderr: method, path, status, correlation id.")
    boolean verbose;
}
