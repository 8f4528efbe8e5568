package cobrowse.simulator.control.journal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much the journal keeps: {@code --simulator.journal=1000} and {@code --simulator.journal.bytes=64MB}.
 *
 * @param calls of each organisation; with 0 nothing is kept, and calls cost nothing for it
 * @param bytes of all organisations together, by an estimate on the safe side
 */
@Component
record JournalLimits(
        @Value("${simulator.journal:1000}") int calls,
        @Value("${simulator.journal.bytes:64MB}") DataSize bytes) {

    boolean allowAny() {
        return calls > 0;
    }
}
