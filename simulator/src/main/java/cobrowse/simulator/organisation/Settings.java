package cobrowse.simulator.organisation;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the public posts leave to an organisation's configuration, or what we had to choose.
 *
 * @param requestsPerMinute calls a token may make within a minute
 * @param providerIdInWrongCase what happens when a provider's id differs in case only
 * @param missingInitiatorId what happens in the tutorial form without initiatorId
 * @param inviteSeconds how long an invite waits for the customer
 * @param offerSeconds how long an offered session waits for the customer
 * @param tokenSeconds how long an access token lives
 * @param rulesOff the ids of the rules that are switched off
 * @param sessionsPerAgent live sessions that an agent may have at a time, as the platform API starts them
 * @param faultsUntil when the last of the faults that testers have ordered ends, in milliseconds on the organisation's
 *     clock; 0 while none is ordered, so that no call has to look
 */
public record Settings(
        int requestsPerMinute,
        WrongCase providerIdInWrongCase,
        MissingInitiator missingInitiatorId,
        int inviteSeconds,
        int offerSeconds,
        int tokenSeconds,
        Set<String> rulesOff,
        Long faultsUntil,
        Integer sessionsPerAgent) {

    private static final long NO_FAULTS = 0;
    private static final int ONE_SESSION_AN_AGENT = 1;

    /** Organisations that were kept before there was all this say nothing of the newer things. */
    public Settings(
            int requestsPerMinute,
            WrongCase providerIdInWrongCase,
            MissingInitiator missingInitiatorId,
            int inviteSeconds,
            int offerSeconds,
            int tokenSeconds,
            @Nullable Set<String> rulesOff,
            @Nullable Long faultsUntil,
            @Nullable Integer sessionsPerAgent) {
        this.requestsPerMinute = requestsPerMinute;
        this.providerIdInWrongCase = providerIdInWrongCase;
        this.missingInitiatorId = missingInitiatorId;
        this.inviteSeconds = inviteSeconds;
        this.offerSeconds = offerSeconds;
        this.tokenSeconds = tokenSeconds;
        this.rulesOff = rulesOff == null ? Set.of() : Set.copyOf(rulesOff);
        this.faultsUntil = faultsUntil == null ? NO_FAULTS : faultsUntil;
        this.sessionsPerAgent = sessionsPerAgent == null ? ONE_SESSION_AN_AGENT : sessionsPerAgent;
    }

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
        return new Settings(
                300,
                WrongCase.REFUSE,
                MissingInitiator.DEFAULT,
                120,
                120,
                86_400,
                Set.of(),
                NO_FAULTS,
                ONE_SESSION_AN_AGENT);
    }

    /** The same, with one rule switched on or off. */
    public Settings enforcing(String ruleId, boolean enforced) {
        var off = new TreeSet<>(rulesOff);
        if (enforced) off.remove(ruleId);
        else off.add(ruleId);
        return with(off, faultsUntil);
    }

    /** The same, with these rules switched off and all others on. */
    public Settings withRulesOff(Set<String> off) {
        return with(off, faultsUntil);
    }

    /** The same, with faults that end by then. */
    public Settings expectingFaults(Instant until) {
        return with(rulesOff, Math.max(faultsUntil, until.toEpochMilli()));
    }

    /** The same, with no fault ordered. */
    public Settings expectingNoFaults() {
        return with(rulesOff, NO_FAULTS);
    }

    public boolean expectsFaults(Instant now) {
        return faultsUntil > now.toEpochMilli();
    }

    private Settings with(Set<String> off, long faults) {
        return new Settings(
                requestsPerMinute,
                providerIdInWrongCase,
                missingInitiatorId,
                inviteSeconds,
                offerSeconds,
                tokenSeconds,
                off,
                faults,
                sessionsPerAgent);
    }
}
