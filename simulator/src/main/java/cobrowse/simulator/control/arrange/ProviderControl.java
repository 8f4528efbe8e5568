package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.providers.Provider;
import cobrowse.simulator.providers.Providers;
import cobrowse.simulator.wire.Sent;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, shows, switches on and off, and removes co-browse providers. */
@RestController
record ProviderControl(Providers providers, Organisations organisations, Ids ids) {

    /** What a provider is to be; what is left out stays as it is. A new one is enabled, and called as its id says. */
    record Order(Optional<String> id, Optional<String> name, Optional<Boolean> enabled) {

        Provider over(Provider old) {
            return new Provider(old.id(), Given.text("name", name, old.name()), enabled.orElse(old.enabled()));
        }
    }

    /** Lists all co-browse providers. */
    @GetMapping("/_sim/providers")
    Listing<Provider> list(Organisation organisation) {
        return new Listing<>(providers.all(organisation));
    }

    /** Shows a co-browse provider. */
    @GetMapping("/_sim/providers/{providerId}")
    Provider read(Organisation organisation, @PathVariable String providerId) {
        return providers
                .find(organisation, providerId)
                .orElseThrow(() -> ControlProblem.noSuch("provider", providerId));
    }

    /** Makes a co-browse provider. */
    @PostMapping("/_sim/providers")
    @ResponseStatus(HttpStatus.CREATED)
    Provider make(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var id = Given.id(order.id(), ids);
        var provider = order.over(new Provider(id, id, true));
        Given.isNew(providers.insert(organisation, provider), "provider", id);
        return provider;
    }

    /** Changes a co-browse provider: its name, and whether it is enabled. */
    @PatchMapping("/_sim/providers/{providerId}")
    Provider change(Organisation organisation, @PathVariable String providerId, Sent<Order> sent) {
        var order = Orders.read(sent);
        Given.noOtherId(order.id(), providerId);
        organisations.hold(organisation.id());
        var changed = order.over(read(organisation, providerId));
        providers.save(organisation, changed);
        return changed;
    }

    /** Removes a co-browse provider. */
    @DeleteMapping("/_sim/providers/{providerId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Organisation organisation, @PathVariable String providerId) {
        providers.delete(organisation, read(organisation, providerId).id());
    }
}
