package cobrowse.simulator.channels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** One listener's WebSocket. It hears what is told from the moment on that the channel is its, until another has the channel. */
final class Connection implements Outbox.Line {

    /** How much of what is told may wait for a listener. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Handshake handshake;
    private final WebSocketSession socket;
    private final Executor senders;
    private final Outbox outbox;
    private long heard;
    private boolean hasChannel;

    Connection(Handshake handshake, WebSocketSession socket, Executor senders) {
        this.handshake = handshake;
        this.socket = socket;
        this.senders = senders;
        this.outbox = new Outbox(this, senders, MOST_CHARACTERS);
    }

    Handshake handshake() {
        return handshake;
    }

    /** Looks at a notice, once. @param addressed whether a notice for all who have subscribed is for this channel */
    void hear(Notice notice, Predicate<Notice> addressed) {
        if (notice.id() <= heard) return;
        heard = notice.id();
        var forUs = handshake.channelId().equals(notice.channelId());
        switch (notice.kind()) {
            case TAKEN -> {
                if (forUs) take(notice);
            }
            case GONE -> {
                if (forUs && hasChannel) leave(CloseStatus.NORMAL);
            }
            case FRAME -> {
                if (hasChannel && (forUs || addressed.test(notice))) say(notice.body());
            }
        }
    }

    /** Tells something. Who does not listen to it is cut off. */
    void say(String frame) {
        if (!outbox.put(frame)) senders.execute(() -> close(Outbox.BROKEN));
    }

    /** Says what is still to be said, and goes. */
    void leave(CloseStatus why) {
        outbox.finish(why.getCode());
    }

    @Override
    public void send(String text) throws IOException {
        socket.sendMessage(new TextMessage(text));
    }

    @Override
    public void close(int status) {
        try {
            socket.close(new CloseStatus(status));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException | IllegalArgumentException e) {
            // It is closed already.
        }
    }

    private void take(Notice notice) {
        var ours = handshake.connection().equals(notice.body());
        if (hasChannel && !ours) leave(CloseStatus.NORMAL);
        hasChannel = ours;
    }
}
