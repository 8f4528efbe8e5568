package cobrowse.simulator.organisation;

/** What simulators on one database tell each other: not what has become, but where to look. */
public record News(Kind kind, String organisationId) {

    public enum Kind {
        /** Something happened that listeners want to hear. */
        EVENT,
        /** The organisation begins anew, or is gone. */
        FORGET
    }
}
