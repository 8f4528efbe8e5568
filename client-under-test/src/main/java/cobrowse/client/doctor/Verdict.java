package cobrowse.client.doctor;

/** What the doctor found. */
public enum Verdict {
    PASSED,
    /** A start would be refused for this. */
    FAILED,
    /** A start would be accepted, and this is why not everything that it looks like would come of it. */
    STALLS,
    /** It cannot be seen from here; the finding says why. */
    UNSEEN
}
