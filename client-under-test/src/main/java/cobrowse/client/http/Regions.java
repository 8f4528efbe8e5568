package cobrowse.client.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The vendor's regions: the name that AWS gives each, and the domain that the vendor does. */
final class Regions {

    /** From {@code PureCloudRegionHosts} of the vendor's SDKs, and its list of deployment regions. */
    private static final Map<String, String> DOMAINS = new LinkedHashMap<>();

    static {
        DOMAINS.put("us-east-1", "mypurecloud.com");
        DOMAINS.put("us-east-2", "use2.us-gov-pure.cloud");
        DOMAINS.put("us-west-2", "usw2.pure.cloud");
        DOMAINS.put("ca-central-1", "cac1.pure.cloud");
        DOMAINS.put("mx-central-1", "mxc1.pure.cloud");
        DOMAINS.put("sa-east-1", "sae1.pure.cloud");
        DOMAINS.put("eu-west-1", "mypurecloud.ie");
        DOMAINS.put("eu-west-2", "euw2.pure.cloud");
        DOMAINS.put("eu-central-1", "mypurecloud.de");
        DOMAINS.put("eu-central-2", "euc2.pure.cloud");
        DOMAINS.put("eusc-de-east-1", "edee1.eusc-pure.cloud");
        DOMAINS.put("me-central-1", "mec1.pure.cloud");
        DOMAINS.put("ap-south-1", "aps1.pure.cloud");
        DOMAINS.put("ap-northeast-1", "mypurecloud.jp");
        DOMAINS.put("ap-northeast-2", "apne2.pure.cloud");
        DOMAINS.put("ap-northeast-3", "apne3.pure.cloud");
        DOMAINS.put("ap-southeast-1", "apse1.pure.cloud");
        DOMAINS.put("ap-southeast-2", "mypurecloud.com.au");
    }

    private Regions() {}

    /** The domain of a region by either of its names. */
    static Optional<String> domain(String name) {
        if (DOMAINS.containsValue(name)) return Optional.of(name);
        return Optional.ofNullable(DOMAINS.get(name));
    }

    /** All that are known, for people. */
    static String known() {
        var text = new StringBuilder();
        DOMAINS.forEach((aws, domain) -> text.append(text.isEmpty() ? "" : ", ")
                .append(domain)
                .append(" (")
                .append(aws)
                .append(')'));
        return text.toString();
    }
}
