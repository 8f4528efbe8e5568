package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Stopped;
import cobrowse.client.CobrowseClient;
import cobrowse.client.Started;
import cobrowse.client.api.Session;
import cobrowse.client.api.StartedOnPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "start",
        description = {
            "Starts a session: for an agent in a conversation, with a user, in a chat, or on a page.",
            "Nothing is started twice: where no answer comes, the message says whether it may have arrived."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  cobrowse start --agent 30000000-0000-4000-8000-000000000001 \\",
            "    --conversation 60000000-0000-4000-8000-000000000001 --mode view --id first",
            "  cobrowse start --user 30000000-0000-4000-8000-000000000006 \\",
            "    --agent 30000000-0000-4000-8000-000000000001",
            "  cobrowse start --chat 60000000-0000-4000-8000-000000000001 --provider genesys",
            "  cobrowse start --page https://example.com --queue 12345678-1234-1234-1234-123456789012"
        })
final class StartSession implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    StartForm form = new StartForm();

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            description = "Waits until the session is active, at most so long (30s, 2m). Not for --page.")
    Optional<Duration> patience = Optional.empty();

    /** What programs are told. */
    private record Result(Session session, Optional<Stall> stall, Optional<Ending> ending) {}

    StartSession(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var chosen = form.form();
        if (chosen == StartForm.Form.PAGE && patience.isPresent())
            throw Stopped.usage("--wait does not go with --page");
        try (var client = desk.client()) {
            if (chosen == StartForm.Form.PAGE) return show(client.start(form.pageStart()));
            return follow(start(client, chosen));
        }
    }

    private Started start(CobrowseClient client, StartForm.Form chosen) {
        return switch (chosen) {
            case CONVERSATION -> client.start(form.agentStart());
            case USER -> client.start(form.userStart());
            default -> client.startInChat(form.chatId(), form.providerId());
        };
    }

    /** Nobody waits for what will never come. */
    private int follow(Started started) {
        var stall = Stall.of(started.simulatorRule(), started.lesson());
        var ending = patience.filter(time -> stall.isEmpty()).map(time -> await(started, time));
        var lines = new ArrayList<String>();
        lines.add("Session %s is %s."
                .formatted(started.session().id(), started.session().state().orElse("there")));
        stall.ifPresent(warning -> lines.addAll(warning.lines(desk.screen())));
        ending.ifPresent(end -> lines.add(desk.screen().in(end.ink(), end.sentence())));
        desk.screen().show(new Result(started.session(), stall, ending), lines);
        if (stall.isPresent() && patience.isPresent()) return Exit.NOT_STARTED.code();
        return ending.map(Ending::exit).orElse(Exit.DONE).code();
    }

    private Ending await(Started started, Duration time) {
        desk.screen().remark("Session " + started.session().id() + " waits for the customer.");
        return Ending.of(started.awaitStarted(time));
    }

    /** The token of the answer is a secret, and left out. */
    private int show(StartedOnPage started) {
        var document = new LinkedHashMap<String, Object>();
        document.put("cobrowseId", started.cobrowseId());
        document.put("conversationId", started.conversationId());
        started.state().ifPresent(state -> document.put("state", state));
        started.routingData().ifPresent(routing -> document.put("routingData", routing));
        desk.screen()
                .show(
                        document,
                        "Co-browse %s is %s, in conversation %s."
                                .formatted(
                                        started.cobrowseId(),
                                        started.state().orElse("there"),
                                        started.conversationId()));
        return Exit.DONE.code();
    }
}
