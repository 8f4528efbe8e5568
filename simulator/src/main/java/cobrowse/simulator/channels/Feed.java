package cobrowse.simulator.channels;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.web.socket.CloseStatus;

/** The listeners of an organisation at this simulator. It reads on for all of them where it is, whenever it is woken. */
final class Feed {

    private final String organisationId;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private long last = Long.MAX_VALUE;
    private boolean reading;
    private boolean again;

    Feed(String organisationId) {
        this.organisationId = organisationId;
    }

    synchronized void join(Connection connection) {
        connections.add(connection);
        last = Math.min(last, connection.handshake().after());
    }

    void leave(Connection connection) {
        connections.remove(connection);
    }

    boolean isEmpty() {
        return connections.isEmpty();
    }

    void each(Consumer<Connection> action) {
        connections.forEach(action);
    }

    /** @return whether there is something to do now: not twice at a time */
    synchronized boolean wantsToRead() {
        again = reading;
        if (reading) return false;
        reading = true;
        return true;
    }

    /** @return whether it was woken again meanwhile, and has to read once more */
    synchronized boolean readsAgain() {
        reading = again;
        again = false;
        return reading;
    }

    /** Brings everybody what has been told since. */
    void read(Notices notices) {
        for (var full = true; full && !isEmpty(); ) {
            var from = position();
            var next = notices.after(organisationId, from);
            full = next.size() == Notices.AT_A_TIME;
            if (full && !notices.reachesBackTo(organisationId, from)) {
                each(connection -> connection.leave(CloseStatus.SESSION_NOT_RELIABLE));
            }
            if (next.isEmpty()) return;
            var end = next.get(next.size() - 1).id();
            bring(next, notices.addressees(organisationId, from, end));
            full |= !goOn(from, end);
        }
    }

    private void bring(List<Notice> next, Map<Long, List<String>> addressees) {
        for (var connection : connections) {
            var channel = connection.handshake().channelId();
            for (var notice : next) {
                connection.hear(
                        notice,
                        it -> Optional.ofNullable(addressees.get(it.id()))
                                .filter(channels -> channels.contains(channel))
                                .isPresent());
            }
        }
    }

    private synchronized long position() {
        return last;
    }

    /** @return false when somebody has joined meanwhile who has to hear of something earlier */
    private synchronized boolean goOn(long from, long to) {
        if (last != from) return false;
        last = to;
        return true;
    }
}
