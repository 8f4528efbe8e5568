package cobrowse.simulator.organisation;

/** Keeps something about organisations in memory, beside what the store has of them. */
public interface Remembers {

    /** An organisation begins anew, or is gone. */
    void forget(String organisationId);
}
