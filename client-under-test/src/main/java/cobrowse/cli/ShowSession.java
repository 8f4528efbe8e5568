package cobrowse.cli;

import cobrowse.cli.screen.Exit;
import cobrowse.cli.screen.Ink;
import cobrowse.client.api.Party;
import cobrowse.client.api.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "session",
        description = "A session as it stands, with the address where the customer joins.",
        footerHeading = "%nExample (after a start with --id first):%n",
        footer = "  cobrowse session first")
final class ShowSession implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "The session.")
    String id = "";

    ShowSession(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var client = desk.client()) {
            var session = client.session(Ids.checked(id));
            desk.screen().show(session, lines(session));
        }
        return Exit.DONE.code();
    }

    private List<String> lines(Session session) {
        var lines = new ArrayList<String>();
        lines.add("Session %s is %s.".formatted(session.id(), session.state().orElse("in an unknown state")));
        add(lines, "agent", session.initiator().flatMap(Party::id).or(session::initiatorId));
        add(lines, "conversation", session.target().flatMap(Party::id).or(session::conversationId));
        add(lines, "user", session.userId());
        add(lines, "provider", session.providerId());
        add(lines, "mode", session.settings().flatMap(Session.Settings::mode));
        add(lines, "created", session.createdTimestamp());
        add(lines, "updated", session.updatedTimestamp());
        add(lines, "join", session.joinUrl());
        return lines;
    }

    private void add(List<String> lines, String name, Optional<?> value) {
        value.ifPresent(known -> lines.add(desk.screen().in(Ink.FAINT, "  %-14s".formatted(name)) + known));
    }
}
