package cobrowse.simulator.webdeployments;

import static cobrowse.simulator.webdeployments.WebDeploymentRules.DEPLOYMENTS;

import cobrowse.simulator.organisation.Division;
import cobrowse.simulator.organisation.Documents;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Shelf;
import cobrowse.simulator.webdeployments.IdentityResolution.Request;
import org.springframework.stereotype.Component;

/** Where is kept whether deployments look up who their visitors are: without being told they do not. */
@Component
class IdentityResolutions {

    private static final Request USUAL = new Request(false, null, null);

    private final Shelf<Request> shelf;

    IdentityResolutions(Documents documents) {
        this.shelf = documents.shelf("identity-resolution", Request.class);
    }

    IdentityResolution of(Organisation organisation, String deploymentId) {
        return shown(
                organisation,
                deploymentId,
                shelf.find(organisation, deploymentId).orElse(USUAL));
    }

    IdentityResolution keep(Organisation organisation, String deploymentId, Request says) {
        if (!shelf.save(organisation, deploymentId, "", says)) shelf.insert(organisation, deploymentId, "", says);
        return shown(organisation, deploymentId, says);
    }

    private static IdentityResolution shown(Organisation organisation, String deploymentId, Request says) {
        return new IdentityResolution(
                Division.homeOf(organisation),
                Boolean.TRUE.equals(says.resolveIdentities()),
                says.externalSource(),
                says.automerge(),
                DEPLOYMENTS + "/" + deploymentId + "/identityresolution");
    }
}
