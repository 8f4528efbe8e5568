package cobrowse.cli;

import cobrowse.cli.keys.KeptTokens;
import cobrowse.cli.keys.Keys;
import cobrowse.cli.keys.Secrets;
import cobrowse.cli.screen.Ink;
import cobrowse.cli.screen.Screen;
import cobrowse.client.Builder;
import cobrowse.client.CobrowseClient;
import cobrowse.client.http.Exchange;
import cobrowse.client.http.Hosts;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What commands work with, once the command line has been read. */
final class Desk {

    private final CommonOptions options;
    private final Surroundings surroundings;

    Desk(CommonOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Screen screen() {
        return screen(options.json);
    }

    Screen screen(boolean forPrograms) {
        return new Screen(surroundings.out(), surroundings.err(), surroundings.colour(), forPrograms);
    }

    boolean isForPrograms() {
        return options.json;
    }

    Hosts hosts() {
        return new Address(options, surroundings).hosts();
    }

    /** A client with the token that counts here. */
    CobrowseClient client() {
        return builder().build();
    }

    /** The same, before it is made. */
    Builder builder() {
        return observed(keys().open(hosts()));
    }

    Builder observed(Builder builder) {
        return builder.observer(observer());
    }

    Consumer<Exchange> observer() {
        if (!options.verbose) return exchange -> {};
        var screen = screen();
        return exchange -> screen.say(screen.in(Ink.FAINT, line(exchange)));
    }

    Keys keys() {
        return new Keys(
                surroundings.variable("COBROWSE_TOKEN"),
                surroundings.variable("COBROWSE_CLIENT_ID"),
                secrets(),
                kept());
    }

    Secrets secrets() {
        return new Secrets(
                options.secretFile,
                surroundings.variable("COBROWSE_CLIENT_SECRET"),
                surroundings.in(),
                surroundings.prompt());
    }

    KeptTokens kept() {
        var folder = surroundings
                .variable("COBROWSE_CONFIG")
                .map(Path::of)
                .or(() -> surroundings.variable("XDG_CONFIG_HOME").map(xdg -> Path.of(xdg, "cobrowse")))
                .orElseGet(() -> surroundings.home().resolve(".config").resolve("cobrowse"));
        return new KeptTokens(folder);
    }

    private static String line(Exchange exchange) {
        return "%s: %s, correlation id %s, %d ms"
                .formatted(
                        exchange.call(),
                        exchange.status().map(Object::toString).orElse("no answer"),
                        exchange.correlationId().orElse("none"),
                        exchange.took().toMillis());
    }
}
