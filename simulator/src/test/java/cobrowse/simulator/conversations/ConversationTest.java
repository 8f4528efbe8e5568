package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.Conversation.Signal.AGENT_ANSWERED;
import static cobrowse.simulator.conversations.Conversation.Signal.EITHER_SIDE_LEFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final Conversation QUEUED = Conversations.begun("c", Media.CHAT, State.QUEUED, MORNING);

    @Test
    void a_queued_conversation_is_answered_and_ends() {
        assertThat(QUEUED.take(AGENT_ANSWERED, NOON)
                        .take(EITHER_SIDE_LEFT, NOON)
                        .state())
                .isEqualTo(State.DISCONNECTED);
    }

    @Test
    void nothing_comes_after_the_end() {
        var over = QUEUED.take(EITHER_SIDE_LEFT, NOON);
        assertThat(Conversation.LIFECYCLE.isFinal(over.state())).isTrue();
        assertThatThrownBy(() -> over.take(AGENT_ANSWERED, NOON)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void its_end_is_when_somebody_left() {
        assertThat(QUEUED.take(EITHER_SIDE_LEFT, NOON).ended()).hasValue(NOON);
        assertThat(QUEUED.take(AGENT_ANSWERED, NOON).ended()).isEmpty();
    }
}
