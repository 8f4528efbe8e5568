package cobrowse.simulator.control.journal;

import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Remembers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * The last calls of each organisation, in the memory of this process: other simulators on the same database have journals of their
 * own. When all organisations together have too many bytes, the one that was not called for longest loses its oldest calls first.
 */
@Component
class Journal implements Remembers {

    /** Where calls are kept that showed no known token. */
    static final String NOBODYS = "";

    /** Down to which part of the limit is cleared at a time, so that not every call clears. */
    private static final double ROOMY = 0.9;

    private record Idle(Pages pages, long since) {}

    private final Map<String, Pages> byOrganisation = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final ReentrantLock clearing = new ReentrantLock();
    private final JournalLimits limits;
    private final Audience audience;

    Journal(JournalLimits limits, Audience audience) {
        this.limits = limits;
        this.audience = audience;
    }

    boolean isKept() {
        return limits.allowAny();
    }

    void add(String organisationId, Entry entry) {
        var grown = pages(organisationId).add(entry, numbers);
        if (bytes.addAndGet(grown) > limits.bytes().toBytes()) makeRoom();
        audience.wake(organisationId);
    }

    /** Oldest first. */
    Pages.Reading read(String organisationId) {
        return pagesOf(organisationId).map(pages -> pages.after(0)).orElse(Pages.Reading.NOTHING);
    }

    /** What was called after a number, oldest first. */
    Pages.Reading after(String organisationId, long number) {
        return pagesOf(organisationId).map(pages -> pages.after(number)).orElse(Pages.Reading.NOTHING);
    }

    /** The number of the last call so far, of whomever. */
    long last() {
        return numbers.get();
    }

    /** The call with a correlation id, whosever it is: nobody knows the id who did not get the answer. */
    Optional<Entry> find(String correlationId) {
        return byOrganisation.values().stream()
                .flatMap(pages -> pages.find(correlationId).stream())
                .findFirst();
    }

    Optional<Entry> find(String organisationId, String correlationId) {
        return pagesOf(organisationId).flatMap(pages -> pages.find(correlationId));
    }

    /** What nobody in particular called goes with the demo organisation. */
    @Override
    public void forget(String organisationId) {
        clear(organisationId);
        if (organisationId.equals(Organisation.DEMO)) clear(NOBODYS);
    }

    void clear(String organisationId) {
        Optional.ofNullable(byOrganisation.remove(organisationId)).ifPresent(gone -> bytes.addAndGet(-gone.empty()));
    }

    private Pages pages(String organisationId) {
        return byOrganisation.computeIfAbsent(organisationId, id -> new Pages(limits.calls()));
    }

    private Optional<Pages> pagesOf(String organisationId) {
        return Optional.ofNullable(byOrganisation.get(organisationId));
    }

    /** One does it; whoever comes meanwhile goes on. */
    private void makeRoom() {
        if (!clearing.tryLock()) return;
        try {
            var enough = (long) (limits.bytes().toBytes() * ROOMY);
            for (var idle : idleLongestFirst()) {
                if (bytes.get() <= enough) return;
                bytes.addAndGet(-idle.pages().drop(bytes.get() - enough));
            }
        } finally {
            clearing.unlock();
        }
    }

    /** By the numbers as they are now: they go on while it is sorted, and would contradict themselves. */
    private List<Idle> idleLongestFirst() {
        return byOrganisation.values().stream()
                .map(pages -> new Idle(pages, pages.lastNumber()))
                .sorted(Comparator.comparingLong(Idle::since))
                .toList();
    }
}
