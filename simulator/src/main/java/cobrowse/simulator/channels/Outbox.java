package cobrowse.simulator.channels;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What waits for one listener to read it. Whoever puts something in waits for nobody. */
final class Outbox {

    /** The way to a listener. */
    interface Line {

        /** May take its time. @throws IOException when the listener is not to be reached any more */
        void send(String text) throws IOException;

        /** Lets the listener go, as well as it can. */
        void close(int status);
    }

    /** RFC 6455: closed without a word. It is never sent, as nobody reads it. */
    static final int BROKEN = 1006;

    private final Line line;
    private final Executor senders;
    private final long mostCharacters;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long characters;
    private boolean sending;
    private @Nullable Integer lastWord;

    /** @param mostCharacters how many may wait; with more the listener counts as one who does not listen */
    Outbox(Line line, Executor senders, long mostCharacters) {
        this.line = line;
        this.senders = senders;
        this.mostCharacters = mostCharacters;
    }

    /** @return false when there is no room for it: nothing will ever be sent again, and somebody must cut the line */
    synchronized boolean put(String text) {
        if (lastWord != null) return true;
        if (characters + text.length() > mostCharacters) {
            abandon();
            return false;
        }
        waiting.add(text);
        characters += text.length();
        send();
        return true;
    }

    /** Sends what waits, and then closes. */
    synchronized void finish(int status) {
        if (lastWord != null) return;
        lastWord = status;
        send();
    }

    private void send() {
        if (sending) return;
        sending = true;
        senders.execute(this::sendAll);
    }

    private void sendAll() {
        try {
            for (var text = next(); text != null; text = next()) line.send(text);
        } catch (IOException | IllegalStateException e) {
            abandon();
        }
        var status = leaveOff();
        if (status != null) line.close(status);
    }

    private synchronized @Nullable String next() {
        var text = waiting.poll();
        if (text != null) characters -= text.length();
        return text;
    }

    /** Another text may have come since the last one was sent. @return how to close, if it is time to */
    private synchronized @Nullable Integer leaveOff() {
        sending = false;
        if (!waiting.isEmpty()) {
            send();
            return null;
        }
        return lastWord;
    }

    private synchronized void abandon() {
        waiting.clear();
        characters = 0;
        if (lastWord == null) lastWord = BROKEN;
    }
}
