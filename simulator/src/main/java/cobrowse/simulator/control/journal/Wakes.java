package cobrowse.simulator.control.journal;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a task whenever it is woken: never twice at once, and once more where it was woken meanwhile. */
final class Wakes {

    private final AtomicInteger waiting = new AtomicInteger();
    private final Executor executor;
    private final Runnable task;

    Wakes(Executor executor, Runnable task) {
        this.executor = executor;
        this.task = task;
    }

    void wake() {
        if (waiting.getAndIncrement() > 0) return;
        try {
            executor.execute(this::runAll);
        } catch (RejectedExecutionException e) {
            waiting.set(0); // the simulator ends
        }
    }

    private void runAll() {
        int done;
        do {
            done = waiting.get();
            task.run();
        } while (waiting.addAndGet(-done) > 0);
    }
}
