package cobrowse.simulator.control.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls that somebody wanted, oldest first.
 *
 * @param dropped how many older calls of the organisation are not kept any more
 * @param complete of a wait: whether as many calls came as were waited for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reading(
        List<EntryBody> entities, long dropped, @Nullable Boolean complete) {}
