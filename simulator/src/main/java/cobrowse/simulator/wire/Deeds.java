package cobrowse.simulator.wire;

import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.lifecycle.Lifecycle.Move;
import jakarta.servlet.ServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the call that this thread answers has done and what was kept of it, for whoever keeps books: nothing is noted of what was
 * rolled back, or while nobody keeps any.
 */
public final class Deeds {

    /**
     * A thing that was moved.
     *
     * @param thing as its lifecycle calls it
     * @param from empty for a thing that began
     * @param by the signal; empty for a thing that began
     */
    public record Moved(String thing, String id, Optional<Enum<?>> from, Optional<Enum<?>> by, Enum<?> to) {}

    /**
     * What a call has done so far.
     *
     * @param events in their order, as they are told to listeners
     * @param tries how often the call was made again, because another stood in its way
     */
    public record Done(List<Moved> moves, List<Object> events, AtomicInteger tries) {

        Done() {
            this(new ArrayList<>(), new ArrayList<>(), new AtomicInteger());
        }
    }

    /** The request attribute in which whoever makes faults leaves their ids. */
    public static final String FAULT = "cobrowse.simulator.fault";

    private static final String ATTRIBUTE = Deeds.class.getName();

    private Deeds() {}

    /** From now on what the call does is noted. */
    public static Done noteFor(ServletRequest call) {
        var done = new Done();
        call.setAttribute(ATTRIBUTE, done);
        return done;
    }

    /** A thing is there that was not. Wants a transaction, as {@link #moved} does. */
    public static <S extends Enum<S>, G extends Enum<G>> void began(Lifecycle<S, G> lifecycle, String id, S state) {
        noted().ifPresent(done -> onceKept(
                () -> done.moves().add(new Moved(lifecycle.of(), id, Optional.empty(), Optional.empty(), state))));
    }

    /** @param way the moves, in their order */
    public static <S extends Enum<S>, G extends Enum<G>> void moved(
            Lifecycle<S, G> lifecycle, String id, List<Move<S, G>> way) {
        noted().ifPresent(done -> onceKept(() -> way.forEach(move -> done.moves()
                .add(new Moved(lifecycle.of(), id, Optional.of(move.from()), Optional.of(move.on()), move.to())))));
    }

    /** Listeners are told of an event that is kept already. */
    public static void told(Object event) {
        noted().ifPresent(done -> done.events().add(event));
    }

    /** What was found so far is void: the call stood in another's way, and is made again. */
    static void beginAgain() {
        noted().ifPresent(done -> done.tries().incrementAndGet());
    }

    private static Optional<Done> noted() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call
                        && call.getRequest().getAttribute(ATTRIBUTE) instanceof Done done
                ? Optional.of(done)
                : Optional.empty();
    }

    private static void onceKept(Runnable note) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                note.run();
            }
        });
    }
}
