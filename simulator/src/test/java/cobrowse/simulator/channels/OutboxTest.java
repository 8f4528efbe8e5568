package cobrowse.simulator.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever puts something into an outbox waits for nobody. */
@Timeout(60)
class OutboxTest {

    private final ExecutorService senders = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        senders.shutdownNow();
    }

    @Test
    void everything_is_sent_in_order_and_then_the_line_is_closed() throws Exception {
        var line = new Line();
        var outbox = new Outbox(line, senders, 1_000_000);
        line.opens.countDown();
        for (var i = 0; i < 1_000; i++) outbox.put("text " + i);
        outbox.finish(1000);
        for (var i = 0; i < 1_000; i++) assertThat(line.next()).isEqualTo("text " + i);
        assertThat(line.next()).isEqualTo("closed 1000");
    }

    @Test
    void nobody_waits_for_a_listener_who_reads_nothing() {
        var outbox = new Outbox(new Line(), senders, 1_000);
        for (var i = 0; i < 90; i++) assertThat(outbox.put("0123456789")).isTrue();
    }

    @Test
    void a_listener_who_reads_nothing_is_cut_off_when_too_much_waits() {
        var outbox = new Outbox(new Line(), senders, 1_000);
        var put = 0;
        while (outbox.put("0123456789")) put++;
        assertThat(put).isBetween(100, 101);
    }

    @Test
    void a_line_that_breaks_is_closed_and_takes_no_more() throws Exception {
        var line = new Line();
        var outbox = new Outbox(line, senders, 1_000);
        line.broken = true;
        line.opens.countDown();
        outbox.put("lost");
        assertThat(line.next()).isEqualTo("closed 1006");
        outbox.put("too late");
        assertThat(line.heard).isEmpty();
    }

    /** Passes nothing on until it is opened. */
    private static final class Line implements Outbox.Line {

        private final CountDownLatch opens = new CountDownLatch(1);
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private volatile boolean broken;

        String next() throws InterruptedException {
            return List.of(heard.poll(30, TimeUnit.SECONDS)).get(0);
        }

        @Override
        public void send(String text) throws IOException {
            try {
                opens.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (broken) throw new IOException("broken");
            heard.add(text);
        }

        @Override
        public void close(int status) {
            heard.add("closed " + status);
        }
    }
}
