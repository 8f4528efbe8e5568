package cobrowse.client.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where the API and the login are.
 *
 * @param api such as https://api.mypurecloud.de, without a path
 * @param login such as https://login.mypurecloud.de
 */
public record Hosts(URI api, URI login) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** @throws IllegalArgumentException when an address is none, or a token would travel to it in the clear */
    public Hosts {
        api = checked(api);
        login = checked(login);
    }

    /**
     * The hosts of a region.
     *
     * @param name the vendor's domain, such as mypurecloud.de, or AWS's name of the region, such as eu-central-1
     * @throws IllegalArgumentException when no such region is known; {@link #of} takes any address
     */
    public static Hosts ofRegion(String name) {
        var domain = Regions.domain(name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No region \"" + name + "\" is known. Known are: " + Regions.known()));
        return new Hosts(URI.create("https://api." + domain), URI.create("https://login." + domain));
    }

    /** One host for both, as a simulator is. */
    public static Hosts at(URI both) {
        return new Hosts(both, both);
    }

    public static Hosts of(URI api, URI login) {
        return new Hosts(api, login);
    }

    private static URI checked(URI address) {
        var scheme = address.getScheme();
        var host = address.getHost();
        if (host == null || scheme == null || !scheme.matches("https?"))
            throw new IllegalArgumentException(
                    "\"%s\" is no address of a host: it must begin with https://".formatted(address));
        if (scheme.equals("http") && !LOOPBACK.contains(host))
            throw new IllegalArgumentException("Secrets and tokens must not travel in the clear: use https:// for "
                    + host + "; plain http is for localhost only");
        if (address.getUserInfo() != null || address.getQuery() != null || address.getFragment() != null)
            throw new IllegalArgumentException(
                    "The address of " + host + " must not have a user, a query or a fragment");
        return URI.create(address.toString().replaceAll("/+$", ""));
    }
}
