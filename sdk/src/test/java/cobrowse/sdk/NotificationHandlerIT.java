package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.extensions.notifications.ChannelMetadataNotification;
import com.mypurecloud.sdk.v2.extensions.notifications.NotificationEvent;
import com.mypurecloud.sdk.v2.extensions.notifications.NotificationHandler;
import com.mypurecloud.sdk.v2.extensions.notifications.NotificationListener;
import com.mypurecloud.sdk.v2.model.PresenceEventUserPresence;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The Java SDK's own listener: it makes a channel, subscribes, and opens the WebSocket at the channel's address as given. */
class NotificationHandlerIT {

    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<NotificationEvent<?>> heard = new LinkedBlockingQueue<>();
    private final SocketDiary diary = new SocketDiary();

    @Test
    void it_hears_of_a_presence_that_changes() throws Exception {
        try (var organisation = Running.organisation()) {
            var omar = organisation.omar().id();
            var handler = listening(
                    "v2.users." + omar + ".presence", organisation.sue().token());
            organisation.control("POST", "/users/" + omar + "/presence", Optional.of(Map.of("signedIn", false)));
            var event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            handler.disconnect();
            assertThat(event).as("%s", diary).isNotNull();
            var presence = (PresenceEventUserPresence) event.getEventBody();
            assertThat(presence.getPresenceDefinition().getSystemPresence()).isEqualToIgnoringCase("offline");
        }
    }

    /** A handler that the simulator hears, and so is heard by. */
    private NotificationHandler listening(String topic, String token) throws Exception {
        var handler = NotificationHandler.Builder.standard()
                .withApiClient(client(token))
                .withWebSocketListener(diary)
                .withNotificationListener(new Heard<>(topic, PresenceEventUserPresence.class, heard))
                .withAutoConnect(true)
                .build();
        var pongs = new LinkedBlockingQueue<NotificationEvent<?>>();
        handler.addHandlerNoSubscribe(new Heard<>("channel.metadata", ChannelMetadataNotification.class, pongs));
        handler.sendPing();
        assertThat(pongs.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("an answer to a ping; %s", diary)
                .isNotNull();
        return handler;
    }

    private record Heard<T>(String topic, Class<T> body, BlockingQueue<NotificationEvent<?>> events)
            implements NotificationListener<T> {

        @Override
        public String getTopic() {
            return topic;
        }

        @Override
        public Class<?> getEventBodyClass() {
            return body;
        }

        @Override
        public void onEvent(NotificationEvent<?> event) {
            events.add(event);
        }
    }

    private static ApiClient client(String token) {
        return ApiClient.Builder.standard()
                .withBasePath(Running.http())
                .withAccessToken(token)
                .build();
    }
}
