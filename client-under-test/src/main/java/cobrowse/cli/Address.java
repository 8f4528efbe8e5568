package cobrowse.cli;

import cobrowse.cli.screen.Stopped;
import cobrowse.client.http.Hosts;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** Where to call: what the command line names, else the environment, else a simulator on this machine. */
record Address(CommonOptions options, Surroundings surroundings) {

    private static final String USUAL = "http://localhost:8080";

    Hosts hosts() {
        try {
            return options.url.isPresent() || options.region.isPresent() ? named() : ofEnvironment();
        } catch (IllegalArgumentException e) {
            throw Stopped.usage(String.valueOf(e.getMessage()));
        }
    }

    private Hosts named() {
        if (options.url.isPresent() && options.region.isPresent())
            throw Stopped.usage("--url and --region name two places: leave one out");
        return options.url.map(Address::both).orElseGet(() -> Hosts.ofRegion(options.region.orElse("")));
    }

    private Hosts ofEnvironment() {
        var url = surroundings.variable("COBROWSE_URL");
        var region = surroundings.variable("COBROWSE_REGION");
        var api = surroundings.variable("COBROWSE_API");
        var login = surroundings.variable("COBROWSE_LOGIN");
        if (url.isPresent() && url.equals(api) && url.equals(login) && region.isEmpty()) return both(url.get());
        if (Stream.of(url, region, api).filter(Optional::isPresent).count() > 1)
            throw Stopped.usage("COBROWSE_URL, COBROWSE_REGION and COBROWSE_API name several places: keep one");
        if (api.isPresent() != login.isPresent())
            throw Stopped.usage("COBROWSE_API and COBROWSE_LOGIN go together: one of them is missing");
        if (region.isPresent()) return Hosts.ofRegion(region.get());
        if (api.isPresent()) return Hosts.of(URI.create(api.get()), URI.create(login.orElse("")));
        return both(url.orElse(USUAL));
    }

    private static Hosts both(String address) {
        return Hosts.at(URI.create(address));
    }
}
