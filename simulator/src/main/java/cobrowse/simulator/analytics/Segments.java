package cobrowse.simulator.analytics;

import cobrowse.simulator.analytics.ConversationDetail.Segment;
import cobrowse.simulator.conversations.CobrowsePart;
import cobrowse.simulator.conversations.Communication.Disconnect;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.NamedQueue;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.conversations.Wrapup;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.wire.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Cuts what people did into segments. CHOSEN: a line that alerts for no time at all has no segment of it. */
final class Segments {

    private Segments() {}

    /** Of a participant's line: it alerts, somebody speaks, and an agent wraps up. */
    static List<Segment> of(Participant participant) {
        var line = participant.line();
        var queue = participant.queue().map(NamedQueue::id);
        var course = new Course("interact", line.joined(), line.connected(), line.ended(), line.disconnect(), queue);
        var segments = new ArrayList<>(course.segments());
        if (participant.purpose() == Purpose.AGENT) wrapup(participant, queue).ifPresent(segments::add);
        return segments;
    }

    /** Of an end of a co-browse session: it is offered, and then the page is shared. */
    static List<Segment> of(CobrowsePart part) {
        return new Course(
                        "sharing",
                        part.startAlertingTime(),
                        part.connectedTime(),
                        part.disconnectedTime(),
                        part.disconnectType(),
                        Optional.empty())
                .segments();
    }

    /** @param what is done once it is connected */
    private record Course(
            String what,
            Instant began,
            Optional<Instant> connected,
            Optional<Instant> ended,
            Optional<Disconnect> disconnect,
            Optional<String> queue) {

        private List<Segment> segments() {
            var segments = new ArrayList<Segment>();
            if (connected.isEmpty()) segments.add(segment("alert", began, ended, disconnect));
            else if (began.isBefore(connected.get()))
                segments.add(segment("alert", began, connected, Optional.empty()));
            connected.ifPresent(since -> segments.add(segment(what, since, ended, disconnect)));
            return segments;
        }

        private Segment segment(String type, Instant from, Optional<Instant> to, Optional<Disconnect> why) {
            return new Segment(
                    Timestamps.write(from),
                    to.map(Timestamps::write).orElse(null),
                    type,
                    false,
                    queue.orElse(null),
                    why.map(Lifecycle::spelt).orElse(null),
                    null,
                    null,
                    null);
        }
    }

    /** Empty where an agent has none to do and did none. One done while the conversation went on lasts as long as was said. */
    private static Optional<Segment> wrapup(Participant agent, Optional<String> queue) {
        var details = agent.details();
        var done = Optional.ofNullable(details.wrapup());
        var ended = Optional.ofNullable(details.acwEnded()).or(() -> done.flatMap(Segments::end));
        var took = done.map(said -> Objects.requireNonNullElse(said.durationSeconds(), 0))
                .orElse(0);
        return Optional.ofNullable(details.acwStarted())
                .or(() -> ended.map(at -> at.minus(Duration.ofSeconds(took))))
                .map(began -> new Segment(
                        Timestamps.write(began),
                        ended.map(Timestamps::write).orElse(null),
                        "wrapup",
                        false,
                        queue.orElse(null),
                        null,
                        done.map(Wrapup::code).orElse(null),
                        done.map(Wrapup::notes).orElse(null),
                        done.map(Wrapup::tags).orElse(null)));
    }

    private static Optional<Instant> end(Wrapup wrapup) {
        return Optional.ofNullable(wrapup.endTime());
    }
}
