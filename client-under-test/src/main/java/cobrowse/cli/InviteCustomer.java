package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.client.Invited;
import cobrowse.client.api.Invite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "invite",
        description = "Asks the customer whether somebody may look along, and waits for the answer.",
        footerHeading = "%nExample:%n",
        footer = {
            "  cobrowse invite --conversation 60000000-0000-4000-8000-000000000001 \\",
            "    --participant 61000000-0000-4000-8000-000000000001 --system --no-wait"
        })
final class InviteCustomer implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    InviteForm form = new InviteForm();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "5m",
            description = "How long to wait (default: ${DEFAULT-VALUE}); the invite goes on all the same.")
    Duration timeout = Duration.ofMinutes(5);

    @Option(names = "--no-wait", description = "Ends when the invite has been sent.")
    boolean noWait;

    /** What programs are told first. */
    private record Asked(String progress, Invite invite, Optional<Stall> stall) {}

    InviteCustomer(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            var invited = client.invite(form.order());
            var stall = Stall.of(invited.simulatorRule(), invited.lesson());
            asked(invited.invite(), stall);
            if (noWait) return Exit.DONE.code();
            if (stall.isPresent()) return Exit.NOT_STARTED.code();
            return ended(invited);
        }
    }

    private void asked(Invite invite, Optional<Stall> stall) {
        var lines = new ArrayList<String>();
        var until = invite.expires().map(end -> ", until " + end).orElse("");
        lines.add("Asked: invite %s is %s%s."
                .formatted(invite.id(), invite.state().orElse("sent"), until));
        stall.ifPresent(warning -> lines.addAll(warning.lines(desk.screen())));
        desk.screen().show(new Asked("asked", invite, stall), lines);
    }

    private int ended(Invited invited) {
        var ending = Ending.of(invited.awaitStarted(timeout));
        desk.screen().show(ending, desk.screen().in(ending.ink(), ending.sentence()));
        return ending.exit().code();
    }
}
