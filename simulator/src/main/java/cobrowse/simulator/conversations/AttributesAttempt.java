package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.AttributeRules.ATTRIBUTES_ARE_GIVEN;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.conversations.ParticipantEvidence.Found;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt to write attributes of a participant, by whatever path. */
public record AttributesAttempt(
        Caller caller,
        Sent<ParticipantAttributes> sent,
        Optional<Conversation> conversation,
        Optional<Participant> participant)
        implements CalledBy, SendsBody, OnParticipant {

    /** What is sent, and given back by some paths. */
    public record ParticipantAttributes(Optional<Map<String, @Nullable String>> attributes) {}

    public static AttributesAttempt of(Caller caller, Found found, Sent<ParticipantAttributes> sent) {
        return new AttributesAttempt(caller, sent, found.conversation(), found.participant());
    }

    /**
     * @param exists what an unknown conversation is answered with; it differs from path to path
     * @param takesPart what an unknown participant is answered with, likewise
     */
    public static Rulebook<AttributesAttempt> rules(
            String operation, Rule<? super AttributesAttempt> exists, Rule<? super AttributesAttempt> takesPart) {
        return Rulebook.inOrder(
                operation,
                BODY_IS_WITHIN_512000_BYTES,
                CONTENT_TYPE_IS_JSON,
                BODY_IS_WELL_FORMED_JSON,
                exists,
                takesPart,
                ATTRIBUTES_ARE_GIVEN);
    }
}
