package cobrowse.client.doctor;

import static cobrowse.client.doctor.StartOperation.ACTION;
import static cobrowse.client.doctor.StartOperation.CHAT;
import static cobrowse.client.doctor.StartOperation.CHAT_WITHOUT_SESSIONS;
import static cobrowse.client.doctor.StartOperation.INVITE;

import cobrowse.client.api.InviteOrder;
import java.util.Optional;

/** Ailments of invites, of the action, and of starts in a chat. */
final class CustomerAilments extends AilmentGroup {

    CustomerAilments() {
        invites();
        actions();
        chats();
    }

    private void invites() {
        add(INVITE, "caller-may-write-cobrowse", well -> narrow(well, INVITE));
        body(INVITE, "invite-names-whom-and-where", well -> """
                {"conversationId": "%s"}""".formatted(well.chat()));
        add(INVITE, "conversation-exists", well -> well.backend(Plan.of(InviteOrder.of(NOBODY, well.customer()))));
        add(INVITE, "conversation-can-carry-a-browser", well -> invite(well, "call", "connected"));
        add(
                INVITE,
                "participant-is-in-the-conversation",
                well -> well.backend(
                        Plan.of(InviteOrder.of(well.chat(), well.lakeside().customer("message", "connected")))));
        add(
                INVITE,
                "invite-initiator-is-a-user-or-system-auto",
                well -> well.backend(
                        Plan.of(InviteOrder.of(well.chat(), well.customer()).by(NOBODY))));
        add(INVITE, "conversation-has-not-ended", well -> invite(well, "chat", "disconnected"));
        add(INVITE, "one-pending-invite-per-participant", well -> invited(well, INVITE));
    }

    private void actions() {
        add(ACTION, "caller-may-update-conversations-and-cobrowse", well -> narrow(well, ACTION));
        body(ACTION, "cobrowse-action-is-start", well -> "{\"cobrowse\": {\"action\": \"force\"}}");
        add(ACTION, "conversation-exists", well -> well.backend(Plan.byAction(NOBODY, Optional.empty())));
        add(
                ACTION,
                "participant-has-a-live-web-session",
                well -> well.backend(
                        Plan.byAction(well.lakeside().conversation("call", "connected"), Optional.empty())));
        add(ACTION, "one-pending-invite-per-participant", well -> invited(well, ACTION));
        add(ACTION, "customer-opts-in", well -> well.of(ACTION));
    }

    private void chats() {
        add(CHAT, "caller-may-write-conversations-and-cobrowse", well -> narrow(well, CHAT));
        add(
                CHAT,
                "conversation-is-a-chat-we-know",
                well -> well.backend(Plan.inChat(well.lakeside().conversation("message", "connected"), "genesys")));
        add(
                CHAT,
                "chat-is-connected",
                well -> well.backend(Plan.inChat(well.lakeside().conversation("chat", "queued"), "genesys")));
        add(CHAT, "provider-is-configured", well -> well.backend(Plan.inChat(well.chat(), "retired")));
        add(CHAT, "provider-id-is-case-sensitive", well -> well.backend(Plan.inChat(well.chat(), "Genesys")));
        add(CHAT, "one-live-session-per-conversation", well -> {
            well.of(CHAT).started();
            return well.of(CHAT);
        });
        add(CHAT_WITHOUT_SESSIONS, "chat-cobrowse-path-ends-in-sessions", well -> well.of(CHAT_WITHOUT_SESSIONS));
    }
}
