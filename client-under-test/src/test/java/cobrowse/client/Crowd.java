package cobrowse.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many threads that do the same at once. */
final class Crowd {

    private Crowd() {}

    /** Ends when all have done it; fails when one has failed. */
    static void together(int threads, Runnable act) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        var ready = new CountDownLatch(threads);
        List<Future<?>> all = new ArrayList<>();
        for (var i = 0; i < threads; i++)
            all.add(pool.submit(() -> {
                ready.countDown();
                ready.await();
                act.run();
                return null;
            }));
        for (var one : all) one.get();
        pool.shutdown();
    }
}
