package cobrowse.simulator.organisation.file;

import java.util.List;

/** A file that is refused whole, with all that is wrong with it. */
@SuppressWarnings("serial")
public final class BadFile extends RuntimeException {

    private final List<Finding> findings;

    BadFile(List<Finding> findings) {
        super(findings.get(0).toString(), null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** In the order of the file; there is at least one. */
    public List<Finding> findings() {
        return findings;
    }
}
