package cobrowse.features;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The names by which features speak of people and things, and whom they mean in the scenario's organisation. */
public class Names {

    private final Organisation organisation;

    public Names(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Who calls: a user who signed in, or a client by itself. Mallory has no token, customers need none. */
    @ParameterType("Ann|Omar|Sue|Nick|Mallory|the backend|the narrow backend|the desktop|the portal|the customer")
    public String caller(String name) {
        return name;
    }

    /** A user's id. */
    @ParameterType("Ann|Omar|Ines|Sue|Nick|Carla|a user nobody knows|a user of another organisation")
    public String user(String name) {
        return switch (name) {
            case "a user nobody knows" -> Organisation.NOBODY;
            case "a user of another organisation" -> organisation.stranger("a user");
            default -> organisation.user(name);
        };
    }

    /** A user by name, of whom more is wanted than the id. */
    @ParameterType("Ann|Omar|Sue|Carla")
    public String person(String name) {
        return name;
    }

    @ParameterType("Support|Billing|Claims|a queue nobody knows")
    public String queue(String name) {
        return name.startsWith("a ") ? Organisation.NOBODY : organisation.queue(name);
    }

    /** A queue by name, of which more is wanted than the id. */
    @ParameterType("Support|Billing|Claims")
    public String queueName(String name) {
        return name;
    }

    @ParameterType(
            "Support's default code|Billing's default code|Support's other code|Claims's code|a code nobody knows")
    public String code(String name) {
        return name.startsWith("a ") ? "SOLD_A_BOAT" : organisation.wrapUpCode(name);
    }

    @ParameterType("the provider|the provider in the wrong case|another provider|"
            + "the provider that was switched off|a provider nobody knows")
    public String provider(String name) {
        return name.startsWith("a ") ? "cobrowse-inc" : organisation.provider(name);
    }

    @ParameterType("the (?:connected|queued|closed) chat|the phone call|the messaging conversation|"
            + "the messaging conversation without a page|a conversation nobody knows|"
            + "a conversation of another organisation")
    public Talk conversation(String name) {
        return switch (name) {
            case "a conversation nobody knows" -> new Talk(Organisation.NOBODY, Organisation.NOBODY);
            case "a conversation of another organisation" ->
                new Talk(organisation.stranger("a conversation"), organisation.stranger("a customer"));
            default -> organisation.talk(name);
        };
    }

    @ParameterType("(\\d+) (second|minute|hour)s?")
    public Duration duration(String number, String unit) {
        return Duration.of(Long.parseLong(number), ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S"));
    }

    @ParameterType("[a-z]+(?: [a-z]+)*")
    public Refusal refusal(String words) {
        return Refusal.inWords(words);
    }
}
