package cobrowse.simulator.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where HTTPS is wanted, and by which names of an imitated region. A region's API and its login have hosts of their own. */
@Component
public class SecureHosts {

    private static final List<String> HOSTS = List.of("", "api.", "login.", "apps.");
    private static final Pattern REGION =
            Pattern.compile("(?=.{1,200}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?" + "(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    private final Optional<Integer> port;
    private final List<String> regions;

    SecureHosts(
            @Value("${simulator.https-port:}") Optional<Integer> port,
            @Value("${simulator.region:genesys.test}") List<String> regions) {
        this.port = port;
        this.regions = regions.stream()
                .map(region -> region.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (port.stream().anyMatch(it -> it < 0 || it > 65_535))
            throw new IllegalArgumentException("simulator.https-port must be 0 to 65535");
        for (var region : this.regions) {
            if (!REGION.matcher(region).matches())
                throw new IllegalArgumentException("Not a region's name such as genesys.test: " + region);
        }
    }

    /** Empty where HTTPS is off; 0 for any free one. */
    public Optional<Integer> port() {
        return port;
    }

    /** Such as genesys.test. */
    public List<String> regions() {
        return regions;
    }

    /** Such as api.genesys.test; none where HTTPS is off. */
    Stream<String> names() {
        return port.stream()
                .flatMap(it -> regions.stream())
                .flatMap(region -> HOSTS.stream().map(host -> host + region));
    }
}
