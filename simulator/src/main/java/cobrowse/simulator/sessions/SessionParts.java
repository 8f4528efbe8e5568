package cobrowse.simulator.sessions;

import cobrowse.simulator.conversations.CobrowsePart;
import cobrowse.simulator.conversations.CobrowseParts;
import cobrowse.simulator.conversations.Communication;
import cobrowse.simulator.conversations.Communication.Disconnect;
import cobrowse.simulator.conversations.Conversations;
import cobrowse.simulator.conversations.Participant;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.organisation.Organisation;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.sessions.CobrowseSession.State;
import cobrowse.simulator.wire.Interval;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows sessions in conversations as lines of the customer, who shares, and of the agent, who views. */
@Component
record SessionParts(Sessions sessions, Conversations conversations, SimulatedClock clock) implements CobrowseParts {

    @Override
    public List<CobrowsePart> of(Organisation organisation, String conversationId) {
        var found = sessions.in(organisation, conversationId);
        if (found.isEmpty()) return List.of();
        return parts(organisation, found, conversations.participants(organisation, conversationId));
    }

    @Override
    public Map<String, List<CobrowsePart>> of(Organisation organisation, Map<String, List<Participant>> attendance) {
        return parts(organisation, byConversation(sessions.in(organisation, attendance.keySet())), attendance);
    }

    private static Map<String, List<CobrowseSession>> byConversation(List<CobrowseSession> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> session.conversationId().orElseThrow()));
    }

    private Map<String, List<CobrowsePart>> parts(
            Organisation organisation,
            Map<String, List<CobrowseSession>> found,
            Map<String, List<Participant>> attendance) {
        var parts = new HashMap<String, List<CobrowsePart>>();
        found.forEach((conversation, theirs) ->
                parts.put(conversation, parts(organisation, theirs, attendance.getOrDefault(conversation, List.of()))));
        return parts;
    }

    @Override
    public Set<String> shared(Organisation organisation, Collection<String> conversationIds) {
        return sessions.shared(organisation, conversationIds);
    }

    private List<CobrowsePart> parts(
            Organisation organisation, List<CobrowseSession> found, List<Participant> attendance) {
        var agent = agent(attendance);
        var now = clock.now(organisation);
        return found.stream().map(session -> part(session.asOf(now), agent)).toList();
    }

    @Override
    public Map<String, List<CobrowsePart>> within(
            Organisation organisation, Interval interval, Map<String, List<Participant>> attendance) {
        return parts(organisation, byConversation(sessions.within(organisation, interval)), attendance);
    }

    /** Who views where the start did not say: the conversation's first agent. */
    private static Optional<String> agent(List<Participant> attendance) {
        return attendance.stream()
                .filter(participant -> participant.purpose() == Purpose.AGENT)
                .findFirst()
                .map(Participant::id);
    }

    private static CobrowsePart part(CobrowseSession session, Optional<String> agent) {
        return new CobrowsePart(
                session.id(),
                state(session.state()),
                session.created(),
                session.connected(),
                session.isLive() ? Optional.<Instant>empty() : Optional.of(session.updated()),
                disconnect(session.state()),
                session.participantId(),
                session.offer().viewerId().or(() -> agent),
                Optional.empty());
    }

    private static Communication.State state(State state) {
        return switch (state) {
            case OFFERED, CONNECTING -> Communication.State.ALERTING;
            case ACTIVE -> Communication.State.CONNECTED;
            case DECLINED, EXPIRED, ENDED -> Communication.State.DISCONNECTED;
        };
    }

    /** CHOSEN: who ended a session is not kept, so it was some program. */
    private static Optional<Disconnect> disconnect(State state) {
        return switch (state) {
            case OFFERED, CONNECTING, ACTIVE -> Optional.empty();
            case DECLINED -> Optional.of(Disconnect.ENDPOINT);
            case EXPIRED -> Optional.of(Disconnect.TIMEOUT);
            case ENDED -> Optional.of(Disconnect.CLIENT);
        };
    }
}
