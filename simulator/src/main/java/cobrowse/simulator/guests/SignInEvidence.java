package cobrowse.simulator.guests;

import cobrowse.simulator.caller.Sandbox;
import cobrowse.simulator.guests.ExchangeSignIn.Attempt;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.webdeployments.ActiveConfiguration;
import cobrowse.simulator.webdeployments.WebDeployment;
import cobrowse.simulator.webdeployments.WebDeployment.Status;
import cobrowse.simulator.webdeployments.WebDeployments;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds out what a sign-in is worth. The web deployment says in which organisation; where several were made from one file
 * and share its id, the code says.
 */
@Component
record SignInEvidence(WebDeployments deployments, ActiveConfiguration active, CustomerCodes codes) {

    /** The code is held until the transaction ends. */
    Attempt of(Sent<ExchangeRequest> sent) {
        var wanted = sent.value();
        var owners = owners(wanted.deployment());
        for (var owner : owners) {
            var code = wanted.code().flatMap(said -> codes.hold(owner, said));
            if (code.isPresent()) return found(sent, owner, code);
        }
        return owners.isEmpty()
                ? new Attempt(sent, Optional.empty(), false, Optional.empty())
                : found(sent, owners.get(0), Optional.empty());
    }

    /** Those in which the deployment is active. */
    List<Organisation> owners(String deploymentId) {
        return deployments.owners(deploymentId).stream()
                .filter(owner -> deployments
                        .find(owner, deploymentId)
                        .map(WebDeployment::status)
                        .filter(Status.ACTIVE::equals)
                        .isPresent())
                .toList();
    }

    private Attempt found(Sent<ExchangeRequest> sent, Organisation owner, Optional<CustomerCode> code) {
        Sandbox.enter(owner);
        var signsIn = active.signsCustomersIn(owner, sent.value().deployment());
        return new Attempt(sent, Optional.of(owner), signsIn, code);
    }
}
