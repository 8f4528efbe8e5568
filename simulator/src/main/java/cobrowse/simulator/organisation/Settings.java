package cobrowse.simulator.organisation;

/**
 * What the public posts leave to an organisation's configuration, or what we had to choose.
 *
 * @param requestsPerMinute calls a token may make within a minute
 * @param providerIdInWrongCase what happens when a provider's id differs in case only
 * @param missingInitiatorId what happens in the tutorial form without initiatorId
 * @param inviteSeconds how long an invite waits for the customer
 * @param offerSeconds how long an offered session waits for the customer
 * @param tokenSeconds how long an access token lives
 */
public record Settings(
        int requestsPerMinute,
        WrongCase providerIdInWrongCase,
        MissingInitiator missingInitiatorId,
        int inviteSeconds,
        int offerSeconds,
        int tokenSeconds) {

    /** Seed 004: "it'll fail silently or with a 404". */
    public enum WrongCase {
        REFUSE,
        STALL
    }

    /** Seed 003: "the system may assign a default or fail depending on configuration". */
    public enum MissingInitiator {
        DEFAULT,
        REFUSE
    }

    public static Settings asShipped() {
        return new Settings(300, WrongCase.REFUSE, MissingInitiator.DEFAULT, 120, 120, 86_400);
    }
}
