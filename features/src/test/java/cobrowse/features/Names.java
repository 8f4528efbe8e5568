package cobrowse.features;

import cobrowse.features.Sandbox.Talk;
import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The names by which features speak of people and things, and whom they mean in the scenario's organisation. */
public class Names {

    private final Sandbox sandbox;

    public Names(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Who calls: a user who signed in, or a client by itself. Mallory has no token, customers need none. */
    @ParameterType("Ann|Omar|Sue|Nick|Mallory|the backend|the narrow backend|the desktop|the portal|the customer")
    public String caller(String name) {
        return name;
    }

    @ParameterType("Ann|Omar|Ines|Sue|Nick|Carla|a user nobody knows|a user of another organisation")
    public String user(String name) {
        return switch (name) {
            case "a user nobody knows" -> Sandbox.NOBODY;
            case "a user of another organisation" -> sandbox.other().user("Ann");
            default -> sandbox.user(name);
        };
    }

    @ParameterType("Support|Billing|Claims|a queue nobody knows")
    public String queue(String name) {
        return name.startsWith("a ") ? Sandbox.NOBODY : sandbox.queue(name);
    }

    @ParameterType("the (?:connected|queued|closed) chat|the phone call|the messaging conversation|"
            + "the messaging conversation without a page|a conversation nobody knows|"
            + "a conversation of another organisation")
    public Talk conversation(String name) {
        return switch (name) {
            case "the connected chat" -> sandbox.talk("chat", "connected", "live");
            case "the queued chat" -> sandbox.talk("chat", "queued", "live");
            case "the closed chat" -> sandbox.talk("chat", "disconnected", "gone");
            case "the phone call" -> sandbox.talk("call", "connected", "none");
            case "the messaging conversation" -> sandbox.talk("message", "connected", "live");
            case "the messaging conversation without a page" -> sandbox.talk("message", "connected", "gone");
            case "a conversation of another organisation" -> sandbox.other().talk("chat", "connected", "live");
            default -> new Talk(Sandbox.NOBODY, Sandbox.NOBODY);
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
