package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Ink;
import cobrowse.client.api.Event;
import cobrowse.client.events.EventStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "watch",
        description = "What the agents' side hears, as it happens, until Ctrl-C. A broken line is taken up again.",
        footerHeading = "%nExample:%n",
        footer = "  cobrowse watch --all --count 1")
final class Watch implements Callable<Integer> {

    private static final Duration LONG = Duration.ofHours(1);

    private final Desk desk;

    @Option(names = "--all", description = "Begins with all that is kept; otherwise with what happens now.")
    boolean all;

    @Option(names = "--count", paramLabel = "N", description = "Ends after so many events.")
    Optional<Integer> count = Optional.empty();

    @Option(names = "--for", paramLabel = "TIME", description = "Ends after this time: 30s, 2m, 1h.")
    Optional<Duration> duration = Optional.empty();

    Watch(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var until = duration.map(time -> System.nanoTime() + time.toNanos());
        try (var client = desk.client();
                var stream = client.events(all ? Optional.of(EventStream.BEGINNING) : Optional.empty())) {
            desk.screen().remark("Listening. Ctrl-C ends it.");
            return listen(stream, until).code();
        }
    }

    private Exit listen(EventStream stream, Optional<Long> until) {
        var heard = 0;
        while (heard < count.orElse(Integer.MAX_VALUE) && !desk.screen().isGone()) {
            var left =
                    until.map(end -> Duration.ofNanos(end - System.nanoTime())).orElse(LONG);
            if (left.toMillis() <= 0) break;
            var event = stream.next(left);
            if (Thread.currentThread().isInterrupted()) return Exit.STOPPED;
            event.ifPresent(this::show);
            if (event.isPresent()) heard++;
        }
        return Exit.DONE;
    }

    private void show(Event event) {
        var screen = desk.screen();
        var about = Stream.of(
                        about("session", event.sessionId()),
                        about("invite", event.inviteId()),
                        about("conversation", event.conversationId()),
                        about("participant", event.participantId()),
                        about("by", event.initiatorId()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        var at = event.at().map(Instant::toString).orElse("");
        screen.show(event, "%s  %-18s  %s".formatted(at, screen.in(Ink.BOLD, event.type()), about));
    }

    private static Optional<String> about(String what, Optional<String> id) {
        return id.map(value -> what + " " + value);
    }
}
