package cobrowse.simulator.integrations;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.LAKESIDE_OPEN_MESSAGING;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import java.util.Objects;

/** What integrations ask for. */
interface IntegrationRules {

    ScopeDemand READS_INTEGRATIONS = anyOf("integrations", "integrations:readonly");
    ScopeDemand WRITES_INTEGRATIONS = anyOf("integrations");

    String INTEGRATIONS = "/api/v2/integrations";
    String OF_LAKESIDE = INTEGRATIONS + "/" + LAKESIDE_OPEN_MESSAGING;

    Rule<OnIntegration> INTEGRATION_EXISTS = rule(
                    "integration-exists", "The integration exists in the token's organisation")
            .holdsWhen((OnIntegration call) -> call.integration().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The integration is switched off, and so cannot be found.")
            .because("One that is switched off is found all the same. This id belongs to no integration of the "
                    + "token's organisation, or to one that was deleted.")
            .fixedBy("Copy the id from GET /api/v2/integrations.")
            .from(documented("platform API, getIntegration", "404 not.found"))
            .brokenBy(Example.of(get(INTEGRATIONS + "/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(get(OF_LAKESIDE).as(BACKEND)));

    Rule<OnIntegrationType> INTEGRATION_TYPE_EXISTS = rule(
                    "integration-type-exists", "The type of integration is one that there is")
            .holdsWhen((OnIntegrationType call) -> call.type().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The type is called as Admin shows it.")
            .because("Types are known by their ids, which are words in small letters with hyphens.")
            .fixedBy("Take an id that GET /api/v2/integrations/types lists.")
            .from(documented("platform API, getIntegrationsType", "404 not.found"))
            .brokenBy(Example.of(get(INTEGRATIONS + "/types/Open%20Messaging").as(BACKEND)))
            .keptBy(Example.of(get(INTEGRATIONS + "/types/open-messaging").as(BACKEND)));

    Rule<UpdateIntegrationConfiguration.Attempt> INTEGRATION_IS_CONFIGURED_IN_ITS_CURRENT_VERSION = rule(
                    "integration-is-configured-in-its-current-version",
                    "Who changes the configuration of an integration sends its current version")
            .holdsWhen((UpdateIntegrationConfiguration.Attempt call) -> call.integration().stream()
                    .allMatch(found ->
                            Objects.equals(found.version(), call.sent().value().version())))
            .otherwise(refusal(
                    409, "version.conflict", "Integration configuration update failed due to version conflict."))
            .thoughPeopleBelieve("The version is mine to count up.")
            .because("The version is the one that was read: the server counts. Whoever sends another one has not "
                    + "seen what somebody else has changed since.")
            .fixedBy("Read config/current again, repeat the change on what came, and send that with its version.")
            .from(documented("platform API, putIntegrationConfigCurrent", "409 version.conflict"))
            .brokenBy(Example.of(configure(2)))
            .keptBy(Example.of(configure(1)));

    private static Call configure(int version) {
        return call("PUT", OF_LAKESIDE + "/config/current")
                .as(BACKEND)
                .sending(("{\"name\": \"Lakeside Open Messaging\", \"version\": %d, \"properties\": {}, "
                                + "\"advanced\": {}, \"notes\": \"\", \"credentials\": {}}")
                        .formatted(version));
    }
}
