package cobrowse.simulator.organisation;

import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.file.Making;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways to make what a file or a template leaves out. */
@Component
public class Makings {

    private final Ids ids;
    private final Seal seal;

    Makings(Ids ids, Seal seal) {
        this.ids = ids;
        this.seal = seal;
    }

    /** By a seed the same every time, so that anybody can guess them who knows the seed; without one nobody can. */
    public Making by(Optional<String> seed) {
        return seed.map(this::seeded).orElseGet(() -> made(Optional.empty()));
    }

    /** Ids that are the same every time, with secrets that nobody can guess. */
    Making stable(String seed) {
        return made(Optional.of(seed));
    }

    private Making seeded(String seed) {
        return new Making() {
            @Override
            public String id(String of) {
                return Ids.goingWith(seed + "/" + of);
            }

            @Override
            public String secret(String of) {
                return seal.of(seed + "/" + of);
            }
        };
    }

    private Making made(Optional<String> seed) {
        return new Making() {
            @Override
            public String id(String of) {
                return seed.map(it -> Ids.goingWith(it + "/" + of)).orElseGet(ids::next);
            }

            @Override
            public String secret(String of) {
                return ids.secret();
            }
        };
    }
}
