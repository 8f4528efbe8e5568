package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.webdeployments.WebDeployment;
import cobrowse.simulator.webdeployments.WebDeployment.Channel;
import cobrowse.simulator.webdeployments.WebDeployment.Status;
import cobrowse.simulator.webdeployments.WebDeployments;
import cobrowse.simulator.wire.Sent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, shows, changes and removes web deployments. */
@RestController
record DeploymentControl(WebDeployments deployments, Organisations organisations, Ids ids) {

    /** Whether co-browse is on, by channel; what is left out stays as it is. */
    record Switches(Optional<Boolean> webmessaging, Optional<Boolean> voice) {

        static Switches of(Set<Channel> channels) {
            return new Switches(
                    Optional.of(channels.contains(Channel.WEBMESSAGING)),
                    Optional.of(channels.contains(Channel.VOICE)));
        }

        Set<Channel> over(Set<Channel> old) {
            var channels = EnumSet.noneOf(Channel.class);
            if (webmessaging.orElse(old.contains(Channel.WEBMESSAGING))) channels.add(Channel.WEBMESSAGING);
            if (voice.orElse(old.contains(Channel.VOICE))) channels.add(Channel.VOICE);
            return channels;
        }
    }

    /** What a deployment is to be; what is left out stays as it is. A new one is active, with co-browse on everywhere. */
    record Order(Optional<String> id, Optional<String> name, Optional<String> status, Optional<Switches> cobrowse) {

        WebDeployment over(WebDeployment old) {
            return new WebDeployment(
                    old.id(),
                    Given.text("name", name, old.name()),
                    status.isEmpty() ? old.status() : Orders.word("status", status, Status.class),
                    cobrowse.map(switches -> switches.over(old.channels())).orElse(old.channels()));
        }
    }

    record Shown(String id, String name, String status, Switches cobrowse) {
        static Shown of(WebDeployment deployment) {
            return new Shown(
                    deployment.id(),
                    deployment.name(),
                    Lifecycle.spelt(deployment.status()),
                    Switches.of(deployment.channels()));
        }
    }

    /** Lists all web deployments. */
    @GetMapping("/_sim/deployments")
    Listing<Shown> list(Organisation organisation) {
        return new Listing<>(
                deployments.all(organisation).stream().map(Shown::of).toList());
    }

    /** Shows a web deployment. */
    @GetMapping("/_sim/deployments/{deploymentId}")
    Shown read(Organisation organisation, @PathVariable String deploymentId) {
        return Shown.of(deployment(organisation, deploymentId));
    }

    /** Makes a web deployment. */
    @PostMapping("/_sim/deployments")
    @ResponseStatus(HttpStatus.CREATED)
    Shown make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var id = Given.id(order.id(), ids);
        var usual = new WebDeployment(id, "Web deployment", Status.ACTIVE, EnumSet.allOf(Channel.class));
        var deployment = order.over(usual);
        Given.isNew(deployments.insert(organisation, deployment), "deployment", id);
        return Shown.of(deployment);
    }

    /** Changes a web deployment: its name, its status, and co-browse by channel. */
    @PatchMapping("/_sim/deployments/{deploymentId}")
    Shown change(Organisation organisation, @PathVariable String deploymentId, Sent<Order> sent) {
        var order = Orders.read(sent);
        Given.noOtherId(order.id(), deploymentId);
        organisations.hold(organisation.id());
        var changed = order.over(deployment(organisation, deploymentId));
        deployments.save(organisation, changed);
        return Shown.of(changed);
    }

    /** Removes a web deployment. */
    @DeleteMapping("/_sim/deployments/{deploymentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Organisation organisation, @PathVariable String deploymentId) {
        deployments.delete(organisation, deployment(organisation, deploymentId).id());
    }

    private WebDeployment deployment(Organisation organisation, String id) {
        return deployments.find(organisation, id).orElseThrow(() -> ControlProblem.noSuch("deployment", id));
    }
}
