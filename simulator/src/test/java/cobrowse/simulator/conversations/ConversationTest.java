package cobrowse.simulator.conversations;

import static cobrowse.simulator.conversations.Conversation.Signal.AGENT_ANSWERED;
import static cobrowse.simulator.conversations.Conversation.Signal.EITHER_SIDE_LEFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Conversation QUEUED = new Conversation("c", Media.CHAT, State.QUEUED);

    @Test
    void a_queued_conversation_is_answered_and_ends() {
        assertThat(QUEUED.take(AGENT_ANSWERED).take(EITHER_SIDE_LEFT).state()).isEqualTo(State.DISCONNECTED);
    }

    @Test
    void nothing_comes_after_the_end() {
        var over = QUEUED.take(EITHER_SIDE_LEFT);
        assertThat(Conversation.LIFECYCLE.isFinal(over.state())).isTrue();
        assertThatThrownBy(() -> over.take(AGENT_ANSWERED)).isInstanceOf(NoSuchElementException.class);
    }
}
