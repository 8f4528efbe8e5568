package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.api.ConversationsApi;
import com.mypurecloud.sdk.v2.api.UsersApi;
import org.junit.jupiter.api.Test;

/** The Java SDK with a base path and a token that somebody else has fetched. */
class PresetTokenIT {

    @Test
    void who_am_i() throws Exception {
        try (var organisation = Running.organisation()) {
            var me = new UsersApi(client(organisation.ann().token())).getUsersMe(null, null);
            assertThat(me.getName()).isEqualTo("Ann Agent");
            assertThat(me.getId()).isEqualTo(organisation.ann().id());
        }
    }

    @Test
    void the_conversations_that_i_am_in() throws Exception {
        try (var organisation = Running.organisation()) {
            var listing = new ConversationsApi(client(organisation.ann().token())).getConversations((String) null);
            assertThat(listing.getEntities())
                    .extracting(conversation -> conversation.getId())
                    .contains(organisation.connectedChat().id());
        }
    }

    @Test
    void one_client_for_each_organisation_sees_its_own() throws Exception {
        try (var one = Running.organisation();
                var other = Running.organisation()) {
            var seen = new UsersApi(client(one.ann().token())).getUsersMe(null, null);
            var alsoSeen = new UsersApi(client(other.ann().token())).getUsersMe(null, null);
            assertThat(seen.getId()).isNotEqualTo(alsoSeen.getId());
        }
    }

    private static ApiClient client(String token) {
        return ApiClient.Builder.standard()
                .withBasePath(Running.http())
                .withAccessToken(token)
                .build();
    }
}
