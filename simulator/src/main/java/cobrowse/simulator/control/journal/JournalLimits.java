package cobrowse.simulator.control.journal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much the journal keeps: {@code --simulator.journal=1000} and {@code --simulator.journal.bytes=64MB}. No record: what
 * Spring prepares ahead of time would write into a record's fields, and can't.
 */
@Component
class JournalLimits {

    private final int calls;
    private final DataSize bytes;

    /**
     * @param calls of each organisation; with 0 nothing is kept, and calls cost nothing for it
     * @param bytes of all organisations together, by an estimate on the safe side
     */
    JournalLimits(
            @Value("${simulator.journal:1000}") int calls, @Value("${simulator.journal.bytes:64MB}") DataSize bytes) {
        this.calls = calls;
        this.bytes = bytes;
    }

    int calls() {
        return calls;
    }

    DataSize bytes() {
        return bytes;
    }

    boolean allowAny() {
        return calls > 0;
    }
}
