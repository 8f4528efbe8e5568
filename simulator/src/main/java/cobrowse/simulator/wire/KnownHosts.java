package cobrowse.simulator.wire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The names that this machine goes by, none of which a stranger can point at it. */
@Component
public class KnownHosts {

    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Pattern LOOPBACK = Pattern.compile("([a-z0-9-]+\\.)*localhost"
            + "|127(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}"
            + "|\\[(::1|0:0:0:0:0:0:0:1)]");

    private final Set<String> names;

    /** The last that was one of them: mostly everybody calls us by the same. */
    private volatile String latest = "localhost";

    KnownHosts(@Value("${simulator.hosts:}") List<String> names, BindAddress address, SecureHosts secure) {
        this.names = Stream.of(names.stream(), address.host().stream(), secure.names())
                .flatMap(each -> each)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that were given, in lower case, beside the names that every machine has for itself. */
    public List<String> given() {
        return List.copyOf(names);
    }

    /** @param host what the header Host says */
    boolean include(String host) {
        if (host.equals(latest)) return true;
        var name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        var known = LOOPBACK.matcher(name).matches() || names.contains(name);
        if (known) latest = host;
        return known;
    }
}
