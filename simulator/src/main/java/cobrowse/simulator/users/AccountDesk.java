package cobrowse.simulator.users;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.wire.Timestamps;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes accounts, and remembers when their state changed. */
@Component
class AccountDesk {

    private final Users users;
    private final SimulatedClock clock;

    AccountDesk(Users users, SimulatedClock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** @return the user in the next version */
    User change(Organisation organisation, User old, User changed) {
        return change(organisation, old, changed, Optional.empty());
    }

    /** @param reason for a change of the account's state, as the vendor lists reasons */
    User change(Organisation organisation, User old, User changed, Optional<String> reason) {
        var profile = old.state() == changed.state()
                ? changed.profile()
                : changed.profile().withStateChanged(reason.orElse(null), Timestamps.write(clock.now(organisation)));
        var kept = changed.with(changed.name(), changed.email(), changed.state(), profile)
                .inNextVersion();
        users.save(organisation, kept);
        return kept;
    }
}
