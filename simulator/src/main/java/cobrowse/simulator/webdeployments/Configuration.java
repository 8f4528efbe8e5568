package cobrowse.simulator.webdeployments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What messengers look like and may do, in versions: a draft that can be changed, and those that were published.
 *
 * @param published from the first to the last
 */
record Configuration(String id, ConfigurationVersion draft, List<ConfigurationVersion> published) {

    /** Publishes the draft, which stays for the next changes. */
    Configuration publish(Instant now, @Nullable UserLink by) {
        var more = new ArrayList<>(published);
        more.add(draft.published(published.size() + 1, now, by));
        return new Configuration(id, draft, more);
    }

    Configuration withDraft(ConfigurationVersion changed) {
        return new Configuration(id, changed, published);
    }

    ConfigurationVersion latest() {
        return published.get(published.size() - 1);
    }

    List<ConfigurationVersion> latestFirst() {
        var turned = new ArrayList<>(published);
        Collections.reverse(turned);
        return turned;
    }

    Optional<ConfigurationVersion> version(String number) {
        return published.stream()
                .filter(version -> version.version().equals(number))
                .findFirst();
    }
}
