package cobrowse.simulator.sessions;

import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.conversations.ConversationDetails;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.Settings;
import cobrowse.simulator.rulebook.Judgement;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Referees;
import cobrowse.simulator.rulebook.Refused;
import cobrowse.simulator.rulebook.Ruling;
import cobrowse.simulator.users.User;
import cobrowse.simulator.wire.Sent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rule engine with the rulebook of a start: one attempt that keeps all its rules, one that breaks the fifth. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JudgeBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Referee referee = Referees.strict();
    private final StartAttempt good = attempt(new Origin.Party("ann", "user"));
    private final StartAttempt nameless = attempt(null);

    @Benchmark
    public Ruling allow() {
        return referee.judge(StartSession.RULES, good);
    }

    @Benchmark
    public Refused.Answer refuse() {
        try {
            throw new IllegalStateException("allowed: " + referee.judge(StartSession.RULES, nameless));
        } catch (Refused refused) {
            return refused.answer();
        }
    }

    /** What the journal is handed of an attempt that was judged. */
    public static Judgement<?> judgement() {
        return Referees.judgement(StartSession.RULES, new JudgeBenchmark().good);
    }

    private static StartAttempt attempt(Origin.Party initiator) {
        var request = new StartRequest(
                Optional.empty(),
                Optional.of("cobrowse"),
                Optional.ofNullable(initiator),
                Optional.of(new Origin.Party("chat", "interaction")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                null);
        return new StartAttempt(
                caller(),
                new Sent<>(Sent.Size.FITTING, Sent.Type.JSON, Optional.empty(), request),
                Optional.of(ann()),
                Optional.of(chat()),
                Optional.of(Participant.customer("carla", "chat", "Carla Customer", Participant.Browser.LIVE, NOW)),
                Optional.empty(),
                Optional.empty());
    }

    private static Caller caller() {
        return new Caller(
                new Organisation(Organisation.DEMO, "Lakeside Insurance", Settings.asShipped(), Duration.ZERO),
                "hash",
                "backend",
                Optional.empty(),
                Optional.of("sue"),
                Scopes.every(),
                User.EVERY_PERMISSION,
                NOW.plusSeconds(3600));
    }

    private static User ann() {
        var everything = User.EVERY_PERMISSION;
        return new User("ann", "Ann Agent", "ann@lakeside.example", User.State.ACTIVE, true, true, everything);
    }

    private static Conversation chat() {
        return new Conversation(
                "chat",
                Conversation.Media.CHAT,
                Conversation.State.CONNECTED,
                NOW,
                Optional.empty(),
                ConversationDetails.NONE);
    }
}
