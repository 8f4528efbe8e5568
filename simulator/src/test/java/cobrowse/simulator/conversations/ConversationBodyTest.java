package cobrowse.simulator.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.conversations.Conversation.Media;
import cobrowse.simulator.conversations.Conversation.State;
import cobrowse.simulator.conversations.Participant.Purpose;
import cobrowse.simulator.organisation.Division;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationBodyTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void in_a_conversation_that_goes_on_all_are_connected() {
        assertThat(states(State.CONNECTED)).containsExactly("connected", "connected");
    }

    @Test
    void in_a_queue_waits_the_customer_alone() {
        assertThat(states(State.QUEUED)).containsExactly("disconnected", "connected");
    }

    @Test
    void at_the_end_nobody_is_connected() {
        assertThat(states(State.DISCONNECTED)).containsExactly("disconnected", "disconnected");
    }

    @Test
    void only_a_conversation_that_is_over_has_an_end() {
        assertThat(body(Media.CHAT, State.CONNECTED).endTime()).isNull();
        assertThat(body(Media.CHAT, State.DISCONNECTED).endTime()).isEqualTo("2026-11-21T12:00:00.000Z");
    }

    @Test
    void each_medium_has_a_list_of_its_own() {
        assertThat(body(Media.CALL, State.CONNECTED).participants().get(0).calls())
                .hasSize(1);
        assertThat(body(Media.MESSAGE, State.CONNECTED).participants().get(0).messages())
                .hasSize(1);
        assertThat(body(Media.COBROWSE, State.CONNECTED).participants().get(0).cobrowsesessions())
                .hasSize(1);
        assertThat(body(Media.CALL, State.CONNECTED).participants().get(0).chats())
                .isNull();
    }

    @Test
    void a_communication_keeps_an_id_that_is_not_its_participants() {
        var id = chats(State.CONNECTED).get(0).id();
        assertThat(id).isNotEqualTo("p-1");
        assertThat(chats(State.DISCONNECTED).get(0).id()).isEqualTo(id);
    }

    private static List<String> states(State state) {
        return chats(state).stream().map(CommunicationBody::state).toList();
    }

    private static List<CommunicationBody> chats(State state) {
        return body(Media.CHAT, state).participants().stream()
                .map(ParticipantBody::chats)
                .flatMap(chats -> Optional.ofNullable(chats).stream().flatMap(List::stream))
                .toList();
    }

    private static ConversationBody body(Media media, State state) {
        var conversation = Conversations.begun("c", media, state, NOON);
        var people =
                List.of(somebody("p-1", Purpose.AGENT, conversation), somebody("p-2", Purpose.CUSTOMER, conversation));
        return ConversationBody.of(conversation, people, Parts.NONE, new Division("d", "Home", "/d"));
    }

    private static Participant somebody(String id, Purpose purpose, Conversation conversation) {
        return Participant.named(id, "c", purpose, "Somebody", conversation.line(purpose, NOON));
    }
}
