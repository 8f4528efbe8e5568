package cobrowse.simulator.caller;

import cobrowse.simulator.organisation.Seal;
import org.springframework.stereotype.Component;

/** Seals by hashing, as tokens and secrets are looked up. */
@Component
class Sealing implements Seal {

    @Override
    public String of(String secret) {
        return Secrets.hash(secret);
    }
}
