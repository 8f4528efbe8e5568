package cobrowse.simulator.control.faults;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets calls wait for the sake of a fault. They hold nothing but their thread, a virtual one where Java has them (21). More
 * than {@value #MOST} do not wait at a time: those that come then go on at once.
 */
@Component
class Patience {

    private static final int MOST = 1_000;

    /** So soon a call notices that its fault was taken back by another simulator on the same database. */
    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);

    private final Semaphore places = new Semaphore(MOST);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closing;

    /** @param isWanted whether there is still a reason to wait; asked now and then */
    void await(Duration time, BooleanSupplier isWanted) {
        if (time.isZero() || !places.tryAcquire()) return;
        try {
            var end = System.nanoTime() + time.toNanos();
            for (var left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
                if (!pause(Math.min(left, NANOS_BETWEEN_LOOKS))) return;
                if (end - System.nanoTime() > 0 && !isWanted.getAsBoolean()) return;
            }
        } finally {
            places.release();
        }
    }

    /** Something is being taken back: when that is done, whoever waits looks whether it concerns them. */
    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    private void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @return false when the simulator stops, or somebody wants the thread back */
    private boolean pause(long nanos) {
        lock.lock();
        try {
            var unused = !closing && changed.await(nanos, TimeUnit.NANOSECONDS);
            return !closing;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
