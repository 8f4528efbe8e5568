package cobrowse.simulator.providers;

import cobrowse.simulator.caller.CalledBy;
import java.util.List;
import java.util.Optional;

/** An attempt that names a co-browse provider. */
public interface NamesProvider extends CalledBy {

    Optional<String> providerId();

    /** All that the organisation has. */
    List<Provider> providers();
}
