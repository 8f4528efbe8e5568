package cobrowse.simulator.control.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** An organisation's part of the journal. */
final class Pages {

    /**
     * @param dropped how many older calls are not kept any more
     * @param lastDropped the number of the youngest of them; 0 where there is none
     */
    record Reading(List<Entry> entries, long dropped, long lastDropped) {

        static final Reading NOTHING = new Reading(List.of(), 0, 0);
    }

    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private final int most;
    private long dropped;
    private long lastDropped;
    private long bytes;
    private boolean gone;
    private volatile long lastNumber;

    /** @param most how many calls are kept */
    Pages(int most) {
        this.most = most;
    }

    /** Numbers a call and keeps it. @return by how many bytes the journal has grown; fewer than 0 when it has shrunk */
    synchronized long add(Entry entry, AtomicLong numbers) {
        if (gone) return 0;
        var before = bytes;
        entry.number(numbers.incrementAndGet());
        lastNumber = entry.number();
        entries.addLast(entry);
        bytes += entry.weight();
        if (entries.size() > most) dropOldest();
        return bytes - before;
    }

    /** What was called after a number, oldest first. */
    synchronized Reading after(long number) {
        var found = new ArrayList<Entry>();
        for (var all = entries.descendingIterator(); all.hasNext(); ) {
            var entry = all.next();
            if (entry.number() <= number) break;
            found.add(entry);
        }
        Collections.reverse(found);
        return new Reading(found, dropped, lastDropped);
    }

    synchronized Optional<Entry> find(String correlationId) {
        return entries.stream()
                .filter(entry -> entry.asked().correlationId().equals(correlationId))
                .findFirst();
    }

    /** Drops the oldest calls until so many bytes are free. @return how many are */
    synchronized long drop(long wanted) {
        var before = bytes;
        while (before - bytes < wanted && !entries.isEmpty()) dropOldest();
        return before - bytes;
    }

    /** Nothing is added any more. @return how many bytes are free now */
    synchronized long empty() {
        var freed = bytes;
        entries.clear();
        bytes = 0;
        gone = true;
        return freed;
    }

    /** Of the last call that was kept. */
    long lastNumber() {
        return lastNumber;
    }

    private void dropOldest() {
        var oldest = entries.removeFirst();
        bytes -= oldest.weight();
        lastDropped = oldest.number();
        dropped++;
    }
}
