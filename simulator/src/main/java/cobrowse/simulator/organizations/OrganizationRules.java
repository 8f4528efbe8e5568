package cobrowse.simulator.organizations;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import java.util.Objects;

/** What reading and changing the organisation itself asks for. */
interface OrganizationRules {

    ScopeDemand READS_ORGANIZATION = anyOf("organization", "organization:readonly");

    String ME = "/api/v2/organizations/me";
    String NAMESPACES = "/api/v2/organizations/limits/namespaces";

    Rule<UpdateMyOrganization.Attempt> ORGANIZATION_IS_CHANGED_IN_ITS_CURRENT_VERSION = rule(
                    "organization-is-changed-in-its-current-version",
                    "Who changes the organization sends its current version")
            .holdsWhen((UpdateMyOrganization.Attempt call) ->
                    Objects.equals(call.sent().value().version(), call.profile().version()))
            .otherwise(refusal(
                    409, "general.conflict", "The version supplied does not match the current version of the user"))
            .thoughPeopleBelieve("The version is the API's.")
            .because("It counts the changes of the organization. Whoever sends an old one has not seen what somebody "
                    + "else has changed since, and would undo it.")
            .fixedBy("Read the organization again, repeat the change on what came, and send that with its version.")
            .from(documented("platform API, putOrganizationsMe", "409 general.conflict"))
            .brokenBy(Example.of(change(7)))
            .keptBy(Example.of(change(1)));

    Rule<ReadsNamespace> LIMITS_NAMESPACE_IS_KNOWN = rule(
                    "limits-namespace-is-known", "The namespace of limits is one that can be looked at")
            .holdsWhen((ReadsNamespace call) -> LimitBook.NAMESPACE.equals(call.namespace()))
            .otherwise(refusal(
                    400, "invalid.value", "The provided namespace is not valid or does not have any viewable limits"))
            .thoughPeopleBelieve("There is nothing at this address, so it must be 404.")
            .because("The address is right; the vendor counts an unknown namespace as a bad value. The simulator "
                    + "knows the limits that it keeps to: those of platform.api.")
            .fixedBy("Take a namespace that GET /api/v2/organizations/limits/namespaces lists.")
            .from(documented("platform API, getOrganizationsLimitsNamespace", "400 invalid.value"))
            .brokenBy(Example.of(get(NAMESPACES + "/platform").as(BACKEND)))
            .keptBy(Example.of(get(NAMESPACES + "/platform.api").as(BACKEND)));

    private static Call change(int version) {
        return call("PUT", ME)
                .as(BACKEND)
                .sending("{\"version\": %d, \"defaultCountryCode\": \"DE\"}".formatted(version));
    }
}
