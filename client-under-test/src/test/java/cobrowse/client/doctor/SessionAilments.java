package cobrowse.client.doctor;

import static cobrowse.client.doctor.StartOperation.SESSION;

import cobrowse.client.api.AgentStart;
import cobrowse.client.api.UserStart;

/** Ailments of starts for an agent, and with a user. */
final class SessionAilments extends AilmentGroup {

    SessionAilments() {
        bodiesForAgents();
        startsForAgents();
        startsWithUsers();
    }

    private void bodiesForAgents() {
        body(SESSION, "session-names-its-initiator", well -> """
                {"participants": [{"id": "%s", "role": "agent"}]}""".formatted(ann(well)));
        body(SESSION, "session-type-is-cobrowse", well -> agentBody(well).replace("\"cobrowse\"", "\"standard\""));
        body(
                SESSION,
                "initiator-is-an-active-user",
                well -> agentBody(well).replace(ann(well), well.lakeside().user("Ines")));
        body(
                SESSION,
                "target-is-an-interaction",
                well -> agentBody(well).replace(well.chat(), well.lakeside().user("Carla")));
        body(
                SESSION,
                "mode-is-view-or-control",
                well -> agentBody(well).replaceFirst("\\{", "{\"settings\": {\"mode\": \"watch\"}, "));
    }

    private void startsForAgents() {
        add(SESSION, "caller-may-write-cobrowse-sessions", well -> narrow(well, SESSION));
        add(
                SESSION,
                "session-id-fits-a-path",
                well -> well.backend(Plan.of(agent(well).withSessionId("a/b"))));
        add(
                SESSION,
                "initiator-has-cobrowse-open",
                well -> well.backend(Plan.of(AgentStart.of(well.lakeside().user("Omar"), well.chat()))));
        add(SESSION, "session-id-is-new", well -> {
            var mine = well.backend(Plan.of(agent(well).withSessionId("mine")));
            mine.started();
            return mine;
        });
    }

    private void startsWithUsers() {
        add(
                SESSION,
                "user-is-known-and-active",
                well -> well.backend(Plan.of(UserStart.of(well.lakeside().user("Ines")))));
        add(SESSION, "initiator-id-is-given-or-defaulted", well -> {
            well.lakeside().settings("{\"missingInitiatorId\": \"refuse\"}");
            return well.withUser();
        });
        body(SESSION, "session-type-is-standard-or-remote", well ->
                """
                {"userId": "%s", "type": "spoken"}""".formatted(well.lakeside().user("Carla")));
    }
}
