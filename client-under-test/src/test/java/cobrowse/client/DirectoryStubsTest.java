package cobrowse.client;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.api.Conversation;
import cobrowse.client.api.Queue;
import cobrowse.client.api.User;
import org.junit.jupiter.api.Test;

/** Each reading of people, conversations and queues against the stubs of the contracts. */
class DirectoryStubsTest extends AgainstStubs {

    @Test
    void lists_users() {
        assertThat(backend.directory().users().entities()).extracting(User::id).contains(ANN);
    }

    @Test
    void finds_a_user_by_email() {
        assertThat(backend.directory().findUser("customer@example.com").map(User::id))
                .hasValue(CARLA);
    }

    @Test
    void reads_a_user() {
        assertThat(backend.directory().user(ANN).isActive()).isTrue();
    }

    @Test
    void reads_oneself() {
        assertThat(ann.directory().me().id()).isEqualTo(ANN);
    }

    @Test
    void lists_one_s_conversations() {
        assertThat(ann.directory().conversations().entities())
                .extracting(Conversation::id)
                .contains(CHAT, MESSAGING);
    }

    @Test
    void reads_a_conversation_with_its_participants() {
        var conversation = backend.directory().conversation(CHAT);
        assertThat(conversation.isOver()).isFalse();
        assertThat(conversation.participants())
                .filteredOn(participant -> participant.id().equals(CHAT_CUSTOMER))
                .flatExtracting(participant -> participant.chats())
                .allMatch(chat -> chat.isConnected())
                .hasSize(1);
    }

    @Test
    void lists_queues() {
        assertThat(backend.directory().queues().entities())
                .extracting(Queue::id)
                .contains(SUPPORT);
    }

    @Test
    void finds_a_queue_by_name() {
        assertThat(backend.directory().queuesNamed("Sup*").entities())
                .extracting(Queue::id)
                .containsExactly(SUPPORT);
    }

    @Test
    void reads_a_queue_with_its_media_types() {
        assertThat(backend.directory().queue(SUPPORT).mediaTypes()).contains("chat", "message");
    }

    @Test
    void lists_wrap_up_codes() {
        assertThat(backend.directory().wrapUpCodes(SUPPORT).entities())
                .extracting(code -> code.name().orElse(""))
                .contains("COBROWSE_INITIATED");
    }
}
