package cobrowse.features;

import static cobrowse.parity.Need.Kind.STRANGER;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why some scenarios are asked of a simulator only; each reason is a tag. */
enum SimulatorOnly {
    MANY_CALLS("@many-calls", "it calls a hundred times and more", Behaviour::callsOftenAtATime),
    CONTROL_API(
            "@control-api",
            "people, time, settings or tokens are arranged by the control API, which an org does not have",
            Behaviour::usesControlApi),
    OTHER_ORGANISATION("@other-organisation", "it takes a second organisation", behaviour -> behaviour.needs(STRANGER)),
    SIGN_IN_FORM(
            "@sign-in-form",
            "a person signs in on the simulator's own page",
            behaviour -> behaviour.called("POST", "/oauth/authorize")),
    REVOKES_TOKENS(
            "@revokes-tokens", "it revokes a token", behaviour -> behaviour.called("DELETE", "/api/v2/tokens/me")),
    ADMINISTERS(Behaviour.ADMINISTERS, "it changes what administrators have set up", Behaviour::administers),
    HANDLES_CONVERSATIONS(
            "@handles-conversations",
            "it writes into people's conversations, hangs up or hands over",
            Behaviour::handlesConversations);

    /** The tag in a feature file. */
    final String tag;

    /** For whoever wonders why the scenario was skipped. */
    final String why;

    /** Told by what a scenario did. */
    final Predicate<Behaviour> shows;

    SimulatorOnly(String tag, String why, Predicate<Behaviour> shows) {
        this.tag = tag;
        this.why = why;
        this.shows = shows;
    }

    /** @param tags of a scenario @return empty where it can be asked of an org */
    static Optional<SimulatorOnly> of(Collection<String> tags) {
        return Stream.of(values()).filter(reason -> tags.contains(reason.tag)).findFirst();
    }
}
