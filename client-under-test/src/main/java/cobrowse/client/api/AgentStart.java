package cobrowse.client.api;

import java.util.Optional;

/**
 * A session for an agent, with whoever is in a conversation: seed 000's form.
 *
 * @param agentId a user's id; the agent's Cobrowse window must be open, or nothing will come of it
 * @param sessionId an id of the caller's own. With one, {@code session(id)} tells after a lost answer whether it started
 */
public record AgentStart(String agentId, String conversationId, Optional<Mode> mode, Optional<String> sessionId) {

    private record Body(Optional<String> id, String type, Party initiator, Party target, Optional<Settings> settings) {}

    private record Settings(Mode mode) {}

    public static AgentStart of(String agentId, String conversationId) {
        return new AgentStart(agentId, conversationId, Optional.empty(), Optional.empty());
    }

    public AgentStart inMode(Mode changed) {
        return new AgentStart(agentId, conversationId, Optional.of(changed), sessionId);
    }

    public AgentStart withSessionId(String changed) {
        return new AgentStart(agentId, conversationId, mode, Optional.of(changed));
    }

    /** As it is sent. */
    public Object body() {
        return new Body(
                sessionId,
                "cobrowse",
                Party.of(agentId, "user"),
                Party.of(conversationId, "interaction"),
                mode.map(Settings::new));
    }
}
