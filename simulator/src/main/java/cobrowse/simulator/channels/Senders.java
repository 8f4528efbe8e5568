package cobrowse.simulator.channels;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The threads that speak to listeners: as many as there are listeners that take their time, so that none waits for another. */
@Component
class Senders implements Executor {

    /** On the machine's clock, as it is about the line and not about the organisation. */
    private static final int SECONDS_BETWEEN_BEATS = 30;

    private static final int SECONDS_FOR_LAST_WORDS = 2;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), Senders::daemon, new DiscardPolicy());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Senders::daemon);

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    void beat(Runnable task) {
        clock.scheduleWithFixedDelay(task, SECONDS_BETWEEN_BEATS, SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
    }

    void inASecond(Runnable task) {
        if (!clock.isShutdown()) clock.schedule(task, 1, TimeUnit.SECONDS);
    }

    /** Gives everybody a moment for what is still to be said. */
    void stop() {
        clock.shutdownNow();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_FOR_LAST_WORDS, TimeUnit.SECONDS)) threads.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "channels");
        thread.setDaemon(true);
        return thread;
    }
}
