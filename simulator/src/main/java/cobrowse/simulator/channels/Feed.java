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
    private int joins;
    private boolean reading;
    private boolean again;

    Feed(String organisationId) {
        this.organisationId = organisationId;
    }

    synchronized void join(Connection connection) {
        connections.add(connection);
        joins++;
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
            var place = place();
            var next = notices.after(organisationId, place.after());
            full = next.size() == Notices.AT_A_TIME;
            if (full && !notices.reachesBackTo(organisationId, place.after())) {
                each(connection -> connection.leave(CloseStatus.SESSION_NOT_RELIABLE));
            }
            var end = next.isEmpty() ? place.after() : next.get(next.size() - 1).id();
            if (!next.isEmpty()) bring(next, place, notices.addressees(organisationId, place.after(), end));
            full |= !goOn(place, end);
        }
    }

    /** Only to those who were there before it was read: others would take the middle for the beginning. */
    private static void bring(List<Notice> next, Place place, Map<Long, List<String>> addressees) {
        for (var connection : place.connections()) {
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

    private synchronized Place place() {
        return new Place(last, joins, List.copyOf(connections));
    }

    /** @return false when somebody has joined meanwhile, who has to hear of something earlier */
    private synchronized boolean goOn(Place from, long to) {
        if (joins != from.joins()) return false;
        last = to;
        return true;
    }

    /** How far the feed is, and for whom. */
    private record Place(long after, int joins, List<Connection> connections) {}
}
