package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Remembers;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last {@value #KEPT} calls of each organisation, in memory. */
@Component
class Journal implements Remembers {

    /** How many calls of an organisation are kept. */
    static final int KEPT = 1_000;

    /** Where calls are kept that showed no known token. */
    static final String NOBODYS = "";

    /**
     * A call and what came of it.
     *
     * @param at on the machine's clock
     * @param judged the rulebooks that were opened, in order
     * @param brokenRule the rule that decided the answer
     * @param request what was sent, as text
     * @param answer what was answered
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String correlationId,
            String at,
            String method,
            String path,
            int status,
            List<String> judged,
            @Nullable String brokenRule,
            @Nullable String request,
            @Nullable Object answer) {}

    private static final class Pages {
        private final ArrayDeque<Entry> entries = new ArrayDeque<>();
        private long dropped;

        synchronized void add(Entry entry) {
            entries.addLast(entry);
            if (entries.size() > KEPT) {
                entries.removeFirst();
                dropped++;
            }
        }

        synchronized Reading read() {
            return new Reading(List.copyOf(entries), dropped);
        }
    }

    /** @param dropped how many older calls are not kept any more */
    record Reading(List<Entry> entities, long dropped) {}

    private final Map<String, Pages> byOrganisation = new ConcurrentHashMap<>();

    void add(String organisationId, Entry entry) {
        byOrganisation.computeIfAbsent(organisationId, id -> new Pages()).add(entry);
    }

    /** Oldest first. */
    Reading read(String organisationId) {
        return Optional.ofNullable(byOrganisation.get(organisationId))
                .map(Pages::read)
                .orElseGet(() -> new Reading(List.of(), 0));
    }

    @Override
    public void forget(String organisationId) {
        byOrganisation.remove(organisationId);
        byOrganisation.remove(NOBODYS);
    }
}
