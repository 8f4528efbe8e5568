package cobrowse.simulator.organisation;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Notices that H2 has closed itself, as it does when the disk is full: its connections say that they are valid and never work
 * again. Each is thrown away when it is next used, and with the last the files are opened anew.
 */
final class ClosedByAccident implements SQLExceptionOverride {

    /** General error of the file store, and what H2 says afterwards: I/O error, file damaged, connection broken, closed. */
    private static final Set<Integer> CODES = Set.of(50000, 90007, 90028, 90030, 90031, 90067, 90098, 90121);

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        return CODES.contains(failure.getErrorCode())
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
