package cobrowse.simulator.model;

import cobrowse.simulator.model.Expectation.Because;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an organisation must be like after the calls that it got: a second, much simpler simulator of what is asked here, which
 * shares no line with the first.
 */
final class Twin {

    private static final int PATIENCE = 120;

    /** Where somebody talks with a customer. */
    enum Talk {
        CHAT,
        MESSAGE
    }

    /** A session as it was left. */
    private static final class Shared {
        private final Talk talk;
        private final boolean stalled;
        private final long offeredUntil;
        private String state = "offered";

        Shared(Talk talk, boolean stalled, long offeredUntil) {
            this.talk = talk;
            this.stalled = stalled;
            this.offeredUntil = offeredUntil;
        }
    }

    /** An invite as it was left. */
    private static final class Asked {
        private final Talk talk;
        private final long until;
        private String state = "pending";

        Asked(Talk talk, long until) {
            this.talk = talk;
            this.until = until;
        }
    }

    private final Map<String, Shared> sessions = new HashMap<>();
    private final Map<String, Asked> invites = new HashMap<>();
    private final Set<Talk> over = new HashSet<>();
    private boolean windowOpen = true;
    private long now;

    List<String> sessionIds() {
        return List.copyOf(sessions.keySet());
    }

    List<String> inviteIds() {
        return List.copyOf(invites.keySet());
    }

    void pass(long seconds) {
        now += seconds;
        sessions.values().stream()
                .filter(session -> session.state.equals("offered") && session.offeredUntil <= now)
                .forEach(session -> session.state = "expired");
        invites.values().stream()
                .filter(invite -> invite.state.equals("pending") && invite.until <= now)
                .forEach(invite -> invite.state = "expired");
    }

    void window(boolean open) {
        windowOpen = open;
    }

    void hangUp(Talk talk) {
        if (!over.add(talk)) return;
        liveIn(talk).forEach(session -> session.state = "ended");
        pendingIn(talk).ifPresent(invite -> invite.state = "expired");
    }

    Expectation chatStart(String providerId) {
        if (over.contains(Talk.CHAT)) return Expectation.refused(400, Because.CHAT_IS_CONNECTED);
        if (!providerId.equals("genesys")) return Expectation.refused(404, Because.PROVIDER_ID_IS_CASE_SENSITIVE);
        if (!liveIn(Talk.CHAT).isEmpty()) return Expectation.refused(409, Because.ONE_LIVE_SESSION_PER_CONVERSATION);
        return Expectation.of(201, "offered");
    }

    Expectation agentStart(String id) {
        if (sessions.containsKey(id)) return Expectation.refused(409, Because.SESSION_ID_IS_NEW);
        return windowOpen
                ? Expectation.of(201, "offered")
                : Expectation.stalled("offered", Because.INITIATOR_HAS_COBROWSE_OPEN);
    }

    /** @param byAgent only those look whether the window is open */
    void started(String id, Talk talk, boolean byAgent) {
        sessions.put(id, new Shared(talk, byAgent && !windowOpen, now + PATIENCE));
    }

    Expectation session(String id) {
        return known(id).map(session -> Expectation.of(200, session.state)).orElse(noSession());
    }

    Expectation answerSession(String id, boolean yes) {
        return known(id)
                .map(session -> {
                    if (!session.state.equals("offered"))
                        return Expectation.refused(409, Because.SESSION_IS_ANSWERED_WHILE_OFFERED);
                    session.state = yes ? session.stalled ? "connecting" : "active" : "declined";
                    return Expectation.of(200, session.state);
                })
                .orElse(noSession());
    }

    Expectation end(String id) {
        return known(id)
                .map(session -> {
                    if (!isLive(session)) return Expectation.refused(409, Because.SESSION_IS_LIVE);
                    session.state = "ended";
                    return Expectation.of(204, "");
                })
                .orElse(noSession());
    }

    Expectation invite(Talk talk) {
        if (over.contains(talk)) return Expectation.refused(400, Because.CONVERSATION_HAS_NOT_ENDED);
        if (pendingIn(talk).isPresent()) return Expectation.refused(409, Because.ONE_PENDING_INVITE_PER_PARTICIPANT);
        return Expectation.of(201, "pending");
    }

    void invited(String id, Talk talk) {
        invites.put(id, new Asked(talk, now + PATIENCE));
    }

    Expectation invite(String id) {
        return Expectation.of(200, of(id).state);
    }

    Expectation answerInvite(String id, boolean yes) {
        var invite = of(id);
        if (invite.state.equals("expired")) return Expectation.refused(409, Because.INVITE_IS_ACCEPTED_IN_TIME);
        if (!invite.state.equals("pending")) return Expectation.refused(409, Because.INVITE_IS_ANSWERED_ONCE);
        invite.state = yes ? "accepted" : "declined";
        return Expectation.of(200, invite.state);
    }

    /** What became of an accepted invite. */
    void joined(String inviteId, String sessionId) {
        var session = new Shared(of(inviteId).talk, false, now);
        session.state = "active";
        sessions.put(sessionId, session);
    }

    private Asked of(String inviteId) {
        return Optional.ofNullable(invites.get(inviteId)).orElseThrow();
    }

    private Optional<Shared> known(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    private List<Shared> liveIn(Talk talk) {
        return new ArrayList<>(sessions.values())
                .stream()
                        .filter(session -> session.talk == talk && isLive(session))
                        .toList();
    }

    private Optional<Asked> pendingIn(Talk talk) {
        return invites.values().stream()
                .filter(invite -> invite.talk == talk && invite.state.equals("pending"))
                .findFirst();
    }

    private static boolean isLive(Shared session) {
        return Set.of("offered", "connecting", "active").contains(session.state);
    }

    private static Expectation noSession() {
        return Expectation.refused(404, Because.SESSION_EXISTS);
    }
}
