package cobrowse.features;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What administrators set up, and features name in words.
 *
 * @param path and body have gaps, such as $role, for what is looked up in the organisation
 */
record Setup(String method, String path, String body) {

    private static final Pattern PATHS =
            Pattern.compile("/api/v2/(webdeployments|oauth|organizations|integrations|authorization|tokens/(?!me)).*");

    private static final Map<String, Setup> BY_WORDS = Map.ofEntries(
            entry(
                    "a configuration without a name",
                    post("webdeployments/configurations", "{\"description\": \"Nameless\"}")),
            entry(
                    "a configuration with a name",
                    post("webdeployments/configurations", "{\"name\": \"Spring Messenger\"}")),
            entry(
                    "a deployment that shows the draft",
                    post(
                            "webdeployments/deployments",
                            "{\"name\": \"Lakeside Shop\", \"configuration\": {\"id\": \"$configuration\", \"version\": \"draft\"}}")),
            entry(
                    "a deployment that shows what is published",
                    post(
                            "webdeployments/deployments",
                            "{\"name\": \"Lakeside Shop\", \"configuration\": {\"id\": \"$configuration\", \"version\": \"1\"}}")),
            entry(
                    "a deployment on all domains and some",
                    post(
                            "webdeployments/deployments",
                            "{\"name\": \"Lakeside Shop\", \"configuration\": {\"id\": \"$configuration\", \"version\": \"1\"}, \"allowAllDomains\": true, \"allowedDomains\": [\"shop.example\"]}")),
            entry(
                    "a deployment on some domains",
                    post(
                            "webdeployments/deployments",
                            "{\"name\": \"Lakeside Shop\", \"configuration\": {\"id\": \"$configuration\", \"version\": \"1\"}, \"allowedDomains\": [\"shop.example\"]}")),
            entry("an end of the configuration", gone("webdeployments/configurations/$configuration")),
            entry("an end of the configuration in use", gone("webdeployments/configurations/$used")),
            entry("an end of the deployment", gone("webdeployments/deployments/$deployment")),
            entry(
                    "a configuration for the channel webmessaging",
                    post(
                            "webdeployments/configurations",
                            "{\"name\": \"Spring Messenger\", \"cobrowse\": {\"channels\": [\"webmessaging\"]}}")),
            entry(
                    "a configuration for the channel Webmessaging",
                    post(
                            "webdeployments/configurations",
                            "{\"name\": \"Spring Messenger\", \"cobrowse\": {\"channels\": [\"Webmessaging\"]}}")),
            entry(
                    "a new country in the current version",
                    put("organizations/me", "{\"version\": 1, \"defaultCountryCode\": \"DE\"}")),
            entry(
                    "an integration in the current version",
                    put(
                            "integrations/$integration/config/current",
                            "{\"name\": \"Open Messaging\", \"version\": 1, \"properties\": {}, \"advanced\": {}, \"notes\": \"\", \"credentials\": {}}")),
            entry(
                    "a new country in another version",
                    put("organizations/me", "{\"version\": 7, \"defaultCountryCode\": \"DE\"}")),
            entry(
                    "an integration in another version",
                    put(
                            "integrations/$integration/config/current",
                            "{\"name\": \"Open Messaging\", \"version\": 7, \"properties\": {}, \"advanced\": {}, \"notes\": \"\", \"credentials\": {}}")),
            entry(
                    "a division called Home",
                    post("authorization/divisions", "{\"name\": \"Home\", \"description\": \"By the lake\"}")),
            entry(
                    "a division called Shore",
                    post("authorization/divisions", "{\"name\": \"Shore\", \"description\": \"By the lake\"}")),
            entry(
                    "a role for Omar everywhere",
                    post("authorization/roles/$role", "{\"subjectIds\": [\"$omar\"], \"divisionIds\": [\"*\"]}")),
            entry(
                    "a role for Omar in a division nobody knows",
                    post(
                            "authorization/roles/$role",
                            "{\"subjectIds\": [\"$omar\"], \"divisionIds\": [\"99999999-0000-4000-8000-000000000009\"]}")),
            entry(
                    "a role for the subject type user",
                    post(
                            "authorization/roles/$role?subjectType=user",
                            "{\"subjectIds\": [\"$omar\"], \"divisionIds\": [\"*\"]}")),
            entry(
                    "a role for the subject type PC_USER",
                    post(
                            "authorization/roles/$role?subjectType=PC_USER",
                            "{\"subjectIds\": [\"$omar\"], \"divisionIds\": [\"*\"]}")),
            entry(
                    "an inactive client",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CODE\", \"scope\": [\"users\"], \"state\": \"inactive\"}")),
            entry(
                    "a client that signs users in",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CODE\", \"scope\": [\"users\"]}")),
            entry(
                    "a client without a grant type",
                    post("oauth/clients", "{\"name\": \"Lakeside Shop\", \"scope\": [\"users\"]}")),
            entry(
                    "a client for client_credentials",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"client_credentials\"}")),
            entry(
                    "a client that signs users in for nothing",
                    post("oauth/clients", "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CODE\"}")),
            entry(
                    "a client whose scope is a permission",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CODE\", \"scope\": [\"conversation:cobrowse:add\"]}")),
            entry(
                    "a client of its own without a role",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CLIENT-CREDENTIALS\"}")),
            entry(
                    "a client of its own with a role",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CLIENT-CREDENTIALS\", \"roleIds\": [\"$role\"]}")),
            entry(
                    "a client with a role by its name",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CLIENT-CREDENTIALS\", \"roleIds\": [\"Agent\"]}")),
            entry(
                    "a client whose tokens live a minute",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CODE\", \"scope\": [\"users\"], \"accessTokenValiditySeconds\": 60}")),
            entry(
                    "a client whose tokens live an hour",
                    post(
                            "oauth/clients",
                            "{\"name\": \"Lakeside Shop\", \"authorizedGrantType\": \"CODE\", \"scope\": [\"users\"], \"accessTokenValiditySeconds\": 3600}")),
            entry("an end of the portal", gone("oauth/clients/$portal")),
            entry(
                    "a portal that is inactive",
                    put(
                            "oauth/clients/$portal",
                            "{\"name\": \"Lakeside Portal\", \"authorizedGrantType\": \"CODE\", \"scope\": [\"users\"], \"state\": \"inactive\"}")),
            entry(
                    "a narrow backend that is inactive",
                    put(
                            "oauth/clients/$narrow",
                            "{\"name\": \"Lakeside Narrow\", \"authorizedGrantType\": \"CLIENT-CREDENTIALS\", \"roleIds\": [\"$role\"], \"scope\": [\"openid\"], \"state\": \"inactive\"}")),
            entry("a timeout of half a minute", put("tokens/timeout", "{\"idleTokenTimeoutSeconds\": 30}")),
            entry("a timeout of half an hour", put("tokens/timeout", "{\"idleTokenTimeoutSeconds\": 1800}")));

    static Setup inWords(String words) {
        return Optional.ofNullable(BY_WORDS.get(words))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody sets up \"" + words + "\". Use one of these, or add one: " + BY_WORDS.keySet()));
    }

    /** Whether something is set up there; a guest's page calls under a deployment, and sets up nothing. */
    static boolean isOf(String path) {
        return PATHS.matcher(path).matches()
                && !path.contains("/cobrowse/")
                && !path.contains("/webdeployments/token/");
    }

    private static Setup post(String path, String body) {
        return new Setup("POST", "/api/v2/" + path, body);
    }

    private static Setup put(String path, String body) {
        return new Setup("PUT", "/api/v2/" + path, body);
    }

    private static Setup gone(String path) {
        return new Setup("DELETE", "/api/v2/" + path, "");
    }
}
