package cobrowse.simulator.control.arrange;

import cobrowse.simulator.control.ControlProblem;
import cobrowse.simulator.control.Orders;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Organisations;
import cobrowse.simulator.organisation.Settings;
import cobrowse.simulator.organisation.Settings.MissingInitiator;
import cobrowse.simulator.organisation.Settings.WrongCase;
import cobrowse.simulator.wire.Sent;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads and changes what an organisation's configuration decides. */
@RestController
record SettingsControl(Organisations organisations) {

    private static final int MOST = 1_000_000_000;

    /**
     * What is to be changed.
     *
     * @param requestsPerMinute how often a token may be used
     * @param providerIdInWrongCase what comes of a provider's id in other letters
     * @param missingInitiatorId what comes of a session that nobody initiates
     * @param inviteSeconds how long an invite waits
     * @param offerSeconds how long an offered session waits
     * @param tokenSeconds how long an access token lives
     * @param sessionsPerAgent how many live sessions an agent may have
     */
    record Order(
            Optional<Integer> requestsPerMinute,
            Optional<String> providerIdInWrongCase,
            Optional<String> missingInitiatorId,
            Optional<Integer> inviteSeconds,
            Optional<Integer> offerSeconds,
            Optional<Integer> tokenSeconds,
            Optional<Integer> sessionsPerAgent) {}

    record Shown(
            int requestsPerMinute,
            String providerIdInWrongCase,
            String missingInitiatorId,
            int inviteSeconds,
            int offerSeconds,
            int tokenSeconds,
            int sessionsPerAgent) {
        static Shown of(Settings settings) {
            return new Shown(
                    settings.requestsPerMinute(),
                    settings.providerIdInWrongCase().name().toLowerCase(Locale.ROOT),
                    settings.missingInitiatorId().name().toLowerCase(Locale.ROOT),
                    settings.inviteSeconds(),
                    settings.offerSeconds(),
                    settings.tokenSeconds(),
                    settings.sessionsPerAgent());
        }
    }

    /** Reads the organisation's settings. */
    @GetMapping("/_sim/settings")
    Shown read(Organisation organisation) {
        return Shown.of(organisation.settings());
    }

    /** Changes those settings that the body names. */
    @PatchMapping("/_sim/settings")
    Shown change(Organisation organisation, Sent<Order> sent) {
        var order = Orders.read(sent);
        var held = organisations.hold(organisation.id()).orElseThrow();
        var changed = changed(held.settings(), order);
        organisations.saveSettings(held.with(changed));
        return Shown.of(changed);
    }

    private static Settings changed(Settings old, Order order) {
        return new Settings(
                number("requestsPerMinute", order.requestsPerMinute(), old.requestsPerMinute()),
                order.providerIdInWrongCase().isEmpty()
                        ? old.providerIdInWrongCase()
                        : Orders.word("providerIdInWrongCase", order.providerIdInWrongCase(), WrongCase.class),
                order.missingInitiatorId().isEmpty()
                        ? old.missingInitiatorId()
                        : Orders.word("missingInitiatorId", order.missingInitiatorId(), MissingInitiator.class),
                number("inviteSeconds", order.inviteSeconds(), old.inviteSeconds()),
                number("offerSeconds", order.offerSeconds(), old.offerSeconds()),
                number("tokenSeconds", order.tokenSeconds(), old.tokenSeconds()),
                old.rulesOff(),
                old.faultsUntil(),
                number("sessionsPerAgent", order.sessionsPerAgent(), old.sessionsPerAgent()));
    }

    private static int number(String field, Optional<Integer> asked, int old) {
        var number = asked.orElse(old);
        if (number >= 1 && number <= MOST) return number;
        throw ControlProblem.badField(field, field + " is out of range.", "Send a number from 1 to " + MOST + ".");
    }
}
