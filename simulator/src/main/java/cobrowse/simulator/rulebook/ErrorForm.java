package cobrowse.simulator.rulebook;

/** The forms in which the imitated API writes its errors; the public posts show four different ones. */
public enum ErrorForm {
    /** message, code, status, contextId and the rest of the vendor's published ErrorBody. */
    VENDOR,
    /** Seed 000: code, message, status, messageTemplate and a list of faulty fields. */
    FIELDS,
    /** Seeds 001 and 002: code and message, and nothing else. */
    TERSE,
    /** RFC 6749 with the vendor's extra description. */
    OAUTH,
    /** A page for the person who signs in. */
    PAGE
}
