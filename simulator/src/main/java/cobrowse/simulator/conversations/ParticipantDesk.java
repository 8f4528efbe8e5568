package cobrowse.simulator.conversations;

import cobrowse.simulator.conversations.Communication.Disconnect;
import cobrowse.simulator.conversations.MediaParticipantRequest.WrapupInput;
import cobrowse.simulator.organisation.Organisation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes participants as callers ask, by whatever path. Every act wants a transaction that holds the conversation. */
@Component
public class ParticipantDesk {

    private final ConversationDesk desk;

    ParticipantDesk(ConversationDesk desk) {
        this.desk = desk;
    }

    /** Does what is asked, the line last, so that a wrap-up may come with the end. */
    public void patch(PatchAttempt attempt) {
        var organisation = attempt.caller().organisation();
        var asked = attempt.asked();
        var before = attempt.participant().orElseThrow();
        var changed = before.with(details(before, asked, desk.now(organisation)));
        var participant = changed.equals(before) ? before : desk.keep(organisation, changed);
        asked.state()
                .ifPresent(state -> move(organisation, attempt.conversation().orElseThrow(), participant, state));
    }

    /** Hangs up for a participant. */
    public void disconnect(Organisation organisation, Conversation conversation, Participant participant) {
        desk.leaves(organisation, conversation, participant, Disconnect.CLIENT);
    }

    /** Hangs up for all; of a conversation that is over nothing becomes. */
    public void end(Organisation organisation, Conversation conversation) {
        if (!conversation.isOver()) desk.end(organisation, conversation);
    }

    /** Adds to the attributes and changes them; CHOSEN: one that becomes null is gone. */
    public Participant attribute(AttributesAttempt attempt) {
        var participant = attempt.participant().orElseThrow();
        var all = new HashMap<>(participant.details().attributes());
        attempt.sent().value().attributes().orElseThrow().forEach((name, value) -> {
            if (value == null) all.remove(name);
            else all.put(name, value);
        });
        var changed = participant.with(participant.details().with(Map.copyOf(all)));
        return desk.keep(attempt.caller().organisation(), changed);
    }

    /** What an agent says of the conversation, in it or afterwards; the last counts. */
    public Participant wrapUp(Organisation organisation, Participant participant, WrapupInput input) {
        var details = wrappedUp(participant, Optional.of(input), false, desk.now(organisation));
        return desk.keep(organisation, participant.with(details));
    }

    private void move(Organisation organisation, Conversation conversation, Participant participant, String state) {
        if (state.equals(MediaParticipantRequest.DISCONNECTED)) disconnect(organisation, conversation, participant);
        else if (!participant.isConnected()) desk.answers(organisation, conversation, participant);
    }

    private static ParticipantDetails details(Participant participant, MediaParticipantRequest asked, Instant now) {
        var wrapup = asked.wrapup();
        var skipped = asked.wrapupSkipped().orElse(false);
        var details =
                wrapup.isPresent() || skipped ? wrappedUp(participant, wrapup, skipped, now) : participant.details();
        var since = details.heldSince() == null ? now : details.heldSince();
        return details.line(
                asked.held().orElse(details.heldSince() != null) ? since : null,
                asked.muted().orElse(details.muted()),
                asked.confined().orElse(details.confined()),
                asked.recording().orElse(details.recording()));
    }

    private static ParticipantDetails wrappedUp(
            Participant participant, Optional<WrapupInput> input, boolean skipped, Instant now) {
        var before = participant.details();
        var wrapup = input.map(said -> said.at(now)).orElse(before.wrapup());
        var isDone = skipped || wrapup != null && !wrapup.provisional();
        var ended = before.acwEnded() == null && isDone && before.acwStarted() != null ? now : before.acwEnded();
        return before.wrappedUp(wrapup, skipped || before.wrapupSkipped(), ended);
    }
}
