package cobrowse.simulator.console;

import static cobrowse.simulator.lifecycle.Lifecycle.spelt;

import cobrowse.simulator.conversations.Communication;
import cobrowse.simulator.conversations.Conversation;
import cobrowse.simulator.invites.Invite;
import cobrowse.simulator.lifecycle.Lifecycle;
import cobrowse.simulator.sessions.CobrowseSession;
import java.util.List;
import java.util.stream.Stream;

/** A lifecycle in words, for pages and docs. */
record StateTable(String of, String start, List<Move> moves, String mermaid) {

    record Move(String from, String on, String to) {}

    /** Every lifecycle of the simulator. */
    static List<StateTable> all() {
        return List.of(
                of(CobrowseSession.LIFECYCLE),
                of(Invite.LIFECYCLE),
                of(Conversation.LIFECYCLE),
                of(Communication.LIFECYCLE));
    }

    private static StateTable of(Lifecycle<?, ?> lifecycle) {
        var moves = lifecycle.moves().stream()
                .map(move -> new Move(spelt(move.from()), spelt(move.on()), spelt(move.to())))
                .toList();
        return new StateTable(lifecycle.of(), spelt(lifecycle.start()), moves, lifecycle.asMermaid());
    }

    /** In the order in which the table first names them. */
    List<String> states() {
        var named = moves.stream().flatMap(move -> Stream.of(move.from(), move.to()));
        return Stream.concat(Stream.of(start), named).distinct().toList();
    }

    boolean isFinal(String state) {
        return moves.stream().noneMatch(move -> move.from().equals(state));
    }

    public String title() {
        return Character.toUpperCase(of.charAt(0)) + of.substring(1);
    }

    public String anchor() {
        return of.replace(' ', '-');
    }
}
