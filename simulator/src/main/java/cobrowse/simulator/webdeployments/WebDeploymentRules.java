package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.LAKESIDE_MESSENGER;
import static cobrowse.simulator.rulebook.Demo.LAKESIDE_WEB;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import java.util.List;

/** What web deployments and their configurations ask for. */
interface WebDeploymentRules {

    ScopeDemand READS_DEPLOYMENTS = anyOf("webdeployments", "webdeployments:readonly");
    ScopeDemand WRITES_DEPLOYMENTS = anyOf("webdeployments");

    String DEPLOYMENTS = "/api/v2/webdeployments/deployments";
    String CONFIGURATIONS = "/api/v2/webdeployments/configurations";

    Rule<OnDeployment> WEB_DEPLOYMENT_EXISTS = rule(
                    "web-deployment-exists", "The web deployment exists in the token's organisation")
            .holdsWhen((OnDeployment call) -> call.deployment().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The deployment key of the snippet on my page is another thing than this id.")
            .because("It is the same id; but deployments are looked up in the organisation of the token, and one that "
                    + "was deleted is gone from there, though the page still has its snippet.")
            .fixedBy("Copy the id from GET /api/v2/webdeployments/deployments.")
            .from(documented("platform API, getWebdeploymentsDeployment", "404 not.found"))
            .brokenBy(Example.of(get(DEPLOYMENTS + "/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(get(DEPLOYMENTS + "/" + LAKESIDE_WEB).as(BACKEND)));

    Rule<OnConfiguration> MESSENGER_CONFIGURATION_EXISTS = rule(
                    "messenger-configuration-exists",
                    "The configuration, and the version of it that is asked for, exist in the token's organisation")
            .holdsWhen((OnConfiguration call) -> call.configuration().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("What I have saved is there.")
            .because("What is saved is the draft; a version with a number comes to be when the draft is published. "
                    + "And all are looked up in the organisation of the token.")
            .fixedBy("Look the versions up by GET …/configurations/{id}/versions, and publish the draft if need be.")
            .from(documented("platform API, getWebdeploymentsConfigurationVersion", "404 not.found"))
            .brokenBy(Example.of(get(CONFIGURATIONS + "/" + LAKESIDE_MESSENGER + "/versions/7")
                    .as(BACKEND)))
            .keptBy(Example.of(get(CONFIGURATIONS + "/" + LAKESIDE_MESSENGER + "/versions/1")
                    .as(BACKEND)));

    Rule<UsesConfiguration> DEPLOYMENT_USES_A_PUBLISHED_CONFIGURATION = rule(
                    "deployment-uses-a-published-configuration",
                    "A deployment uses a version of a configuration that has been published")
            .holdsWhen((UsesConfiguration call) -> call.used().isPresent())
            .otherwise(refusal(400, "bad.request", "The configuration version does not exist or is not published."))
            .thoughPeopleBelieve("A configuration has been made, so it can be used.")
            .because("Making a configuration makes a draft. Visitors are shown published versions only, and a "
                    + "deployment names one by its number.")
            .fixedBy("Publish the draft (POST …/versions/draft/publish), and send the version that the answer has.")
            .from(chosen("The vendor declares that a deployment names id and version, not what a draft answers."))
            .brokenBy(Example.of(deployed("draft")))
            .keptBy(Example.of(deployed("1")));

    Rule<UsesConfiguration> DOMAINS_ARE_LISTED_OR_ALL_ALLOWED = rule(
                    "domains-are-listed-or-all-allowed", "A deployment that allows all domains lists none")
            .holdsWhen((UsesConfiguration call) ->
                    !Boolean.TRUE.equals(call.wanted().allowAllDomains())
                            || List.of().equals(call.wanted().domains()))
            .otherwise(refusal(400, "bad.request", "allowedDomains must be empty when allowAllDomains is true."))
            .thoughPeopleBelieve("The list wins, as it is more exact.")
            .because("The two contradict each other, and neither is the more exact one: the vendor asks for one.")
            .fixedBy("Send allowAllDomains false with the list, or true with an empty one.")
            .from(documented("platform API, WebDeployment", "allowedDomains is empty where allowAllDomains is true"))
            .brokenBy(Example.of(post(
                            DEPLOYMENTS,
                            deployment(
                                    "1", "\"allowAllDomains\": true, " + "\"allowedDomains\": [\"lakeside.example\"]"))
                    .as(BACKEND)))
            .keptBy(Example.of(post(DEPLOYMENTS, deployment("1", "\"allowedDomains\": [\"lakeside.example\"]"))
                    .as(BACKEND)));

    Rule<DeleteConfiguration.Attempt> CONFIGURATION_THAT_IS_DELETED_IS_IN_USE_NOWHERE = rule(
                    "configuration-that-is-deleted-is-in-use-nowhere",
                    "A configuration that is deleted is used by no deployment")
            .holdsWhen((DeleteConfiguration.Attempt call) -> !call.isUsed())
            .otherwise(refusal(409, "resource.conflict", "Resource is used by another"))
            .thoughPeopleBelieve("Its deployments go with it.")
            .because("A deployment without a configuration would have nothing to show to its visitors.")
            .fixedBy("Delete the deployments that use it first, or give them another configuration.")
            .from(documented("platform API, deleteWebdeploymentsConfiguration", "409 resource.conflict"))
            .brokenBy(Example.of(
                    call("DELETE", CONFIGURATIONS + "/" + LAKESIDE_MESSENGER).as(BACKEND)))
            .keptBy(Example.of(
                    post(CONFIGURATIONS, "{\"name\": \"Spring Messenger\"}")
                            .as(BACKEND)
                            .savingIdAs("made"),
                    call("DELETE", CONFIGURATIONS + "/$made").as(BACKEND)));

    private static Call deployed(String version) {
        return post(DEPLOYMENTS, deployment(version, "\"allowAllDomains\": true"))
                .as(BACKEND);
    }

    private static String deployment(String version, String more) {
        return "{\"name\": \"Lakeside Shop\", \"configuration\": {\"id\": \"%s\", \"version\": \"%s\"}, %s}"
                .formatted(LAKESIDE_MESSENGER, version, more);
    }
}
