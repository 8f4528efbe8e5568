package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.Settings.MissingInitiator;
import cobrowse.simulator.organisation.Settings.WrongCase;
import cobrowse.simulator.organisation.file.Findings;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns settings into what a file writes of them, and back. */
final class SettingsInFile {

    private SettingsInFile() {}

    static SettingsEntry of(Settings settings) {
        return new SettingsEntry(
                settings.requestsPerMinute(),
                settings.providerIdInWrongCase().name().toLowerCase(Locale.ROOT),
                settings.missingInitiatorId().name().toLowerCase(Locale.ROOT),
                settings.inviteSeconds(),
                settings.offerSeconds(),
                settings.tokenSeconds(),
                settings.sessionsPerAgent(),
                settings.rulesOff().stream().sorted().toList());
    }

    /** What is left out is as shipped. */
    static Settings read(SettingsEntry entry) {
        var shipped = Settings.asShipped();
        return new Settings(
                or(entry.requestsPerMinute(), shipped.requestsPerMinute()),
                word(WrongCase.class, entry.providerIdInWrongCase(), shipped.providerIdInWrongCase()),
                word(MissingInitiator.class, entry.missingInitiatorId(), shipped.missingInitiatorId()),
                or(entry.inviteSeconds(), shipped.inviteSeconds()),
                or(entry.offerSeconds(), shipped.offerSeconds()),
                or(entry.tokenSeconds(), shipped.tokenSeconds()),
                Set.copyOf(entry.rulesOff()),
                shipped.faultsUntil(),
                or(entry.sessionsPerAgent(), shipped.sessionsPerAgent()));
    }

    static void check(SettingsEntry entry, Findings findings) {
        var numbers = Map.of(
                "requestsPerMinute", Optional.ofNullable(entry.requestsPerMinute()),
                "inviteSeconds", Optional.ofNullable(entry.inviteSeconds()),
                "offerSeconds", Optional.ofNullable(entry.offerSeconds()),
                "tokenSeconds", Optional.ofNullable(entry.tokenSeconds()),
                "sessionsPerAgent", Optional.ofNullable(entry.sessionsPerAgent()));
        numbers.forEach((name, number) -> {
            if (number.filter(it -> it < 1).isEmpty()) return;
            findings.add("settings." + name, name + " is out of range.", "Write a number from 1 on.");
        });
    }

    private static int or(@Nullable Integer number, int shipped) {
        return number == null ? shipped : number;
    }

    private static <E extends Enum<E>> E word(Class<E> words, @Nullable String word, E shipped) {
        return word == null ? shipped : Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
    }
}
