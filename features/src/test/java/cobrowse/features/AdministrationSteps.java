package cobrowse.features;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.restassured.http.ContentType;
import java.util.Map;

/** Reading and changing what administrators set up. */
public class AdministrationSteps {

    private static final String API = "/api/v2/";

    /** Where the things that have no name in an organisation are listed, by the gap of a {@link Setup}. */
    private static final Map<String, String> LISTINGS = Map.of(
            "$configuration", "webdeployments/configurations",
            "$deployment", "webdeployments/deployments",
            "$integration", "integrations",
            "$role", "authorization/roles?name=Agent");

    private static final Map<String, String> UNKNOWN = Map.of(
            "a web deployment nobody knows",
            "webdeployments/deployments/" + Organisation.NOBODY,
            "a version that was never published",
            "webdeployments/configurations/$configuration/versions/7",
            "an integration nobody knows",
            "integrations/" + Organisation.NOBODY,
            "a type of integration nobody knows",
            "integrations/types/smoke-signals",
            "a role nobody knows",
            "authorization/roles/" + Organisation.NOBODY,
            "the roles of somebody nobody knows",
            "authorization/subjects/" + Organisation.NOBODY,
            "an OAuth client nobody knows",
            "oauth/clients/" + Organisation.NOBODY,
            "limits nobody knows",
            "organizations/limits/namespaces/platform",
            "the limits of calls",
            "organizations/limits/namespaces/platform.api",
            "a scope of the posts",
            "oauth/scopes/cobrowse:manage");

    private final Genesys genesys;
    private final Answer answer;
    private final Organisation organisation;

    public AdministrationSteps(Genesys genesys, Answer answer, Organisation organisation) {
        this.genesys = genesys;
        this.answer = answer;
        this.organisation = organisation;
    }

    /** Something to read that features name in words. */
    @ParameterType("(?:an?|the) (?:web deployment|version|integration|type|role|roles|OAuth client|limits|scope)"
            + " (?:nobody knows|that was never published|of .+)|limits nobody knows")
    public String administered(String words) {
        if (UNKNOWN.containsKey(words)) return UNKNOWN.get(words);
        throw new IllegalArgumentException("Nobody reads " + words + ". Use one of these, or add one: " + UNKNOWN);
    }

    /** A listing, of which features need not know the entries. */
    @ParameterType("deployments|integrations|types of integrations|roles|OAuth clients|scopes|published versions")
    public String listing(String words) {
        return switch (words) {
            case "deployments" -> "webdeployments/deployments";
            case "types of integrations" -> "integrations/types";
            case "roles" -> "authorization/roles";
            case "OAuth clients" -> "oauth/clients";
            case "scopes" -> "oauth/scopes";
            case "published versions" -> "webdeployments/configurations/$configuration/versions";
            default -> words;
        };
    }

    @ParameterType("an? .+")
    public Setup setup(String words) {
        return Setup.inWords(words);
    }

    @When("{caller} looks into {administered}")
    public void read(String caller, String path) {
        genesys.get(caller, API + filled(caller, path));
    }

    @When("{caller} looks into the first of the {listing}")
    public void readFirst(String caller, String listing) {
        var path = API + filled(caller, listing);
        genesys.get(caller, genesys.look(caller, path).jsonPath().getString("entities[0].selfUri"));
    }

    @When("{caller} looks into {user}'s roles")
    public void readRoles(String caller, String user) {
        genesys.get(caller, API + "authorization/subjects/" + user);
    }

    @Given("{caller} has set up {setup}")
    @When("{caller} sets up {setup}")
    public void setUp(String caller, Setup setup) {
        var call = genesys.as(caller);
        if (!setup.body().isEmpty()) {
            call.contentType(ContentType.JSON).body(filled(caller, setup.body()));
        }
        answer.keep(call.request(setup.method(), filled(caller, setup.path())));
    }

    private String filled(String caller, String text) {
        var filled = text.replace("$omar", text.contains("$omar") ? organisation.user("Omar") : "");
        filled = client(caller, filled, "$portal", "Lakeside Portal");
        filled = client(caller, filled, "$narrow", "Lakeside Narrow");
        for (var listing : LISTINGS.entrySet()) {
            if (!filled.contains(listing.getKey())) continue;
            var first =
                    genesys.look(caller, API + listing.getValue()).jsonPath().getString("entities[0].id");
            filled = filled.replace(listing.getKey(), first);
        }
        return filled;
    }

    private String client(String caller, String text, String gap, String name) {
        if (!text.contains(gap)) return text;
        var clients = genesys.look(caller, API + "oauth/clients").jsonPath();
        return text.replace(gap, clients.getString("entities.find { it.name == '" + name + "' }.id"));
    }
}
