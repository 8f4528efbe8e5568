package cobrowse.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cobrowse.testkit.SimulatedOrganisation;
import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.ConversationsApi;
import com.mypurecloud.sdk.v2.api.WebDeploymentsApi;
import com.mypurecloud.sdk.v2.model.CobrowseWebMessagingSession;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The current co-browse flow by the Java SDK: an agent offers, the customer answers, and either ends it. */
class WholeFlowIT {

    private final SimulatedOrganisation organisation = Running.organisation();
    private final String conversation = organisation.messaging().id();
    private final ConversationsApi agent = new ConversationsApi(
            client().withAccessToken(organisation.ann().token()).build());
    private final WebDeploymentsApi guest = new WebDeploymentsApi(client().build());

    @Test
    void an_agent_offers_in_a_conversation_that_she_is_in() throws Exception {
        assertThat(agent.getConversations((String) null).getEntities())
                .anyMatch(mine -> mine.getId().equals(conversation));
        var offered = agent.postConversationCobrowse(conversation);
        assertThat(offered.getJoinCode()).isNotBlank();
        assertThat(offered.getWebsocketUrl()).startsWith("ws");
        assertThat(offered.getDateOfferEnds()).isNotNull();
        assertThat(offered.getCommunicationType()).isEqualTo(CobrowseWebMessagingSession.CommunicationTypeEnum.MESSAGE);
    }

    @Test
    void a_guest_finds_the_session_by_its_join_code_without_a_token() throws Exception {
        var offered = agent.postConversationCobrowse(conversation);
        var found = guest.getWebdeploymentsDeploymentCobrowseSessionId(deployment(), offered.getJoinCode());
        assertThat(found.getId()).isEqualTo(offered.getId());
    }

    @Test
    void a_customer_who_accepts_shares_until_she_ends_it() throws Exception {
        var session = agent.postConversationCobrowse(conversation).getId();
        organisation.control("POST", "/sessions/" + session + "/accept", Optional.of(Map.of()));
        assertThat(guest.getWebdeploymentsDeploymentCobrowseSessionId(deployment(), session)
                        .getId())
                .isEqualTo(session);
        guest.deleteWebdeploymentsDeploymentCobrowseSessionId(deployment(), session);
        var over = catchThrowableOfType(
                ApiException.class, () -> guest.getWebdeploymentsDeploymentCobrowseSessionId(deployment(), session));
        assertThat(over.getStatusCode()).isEqualTo(404);
    }

    @Test
    void a_second_offer_is_refused_while_the_first_is_open() throws Exception {
        agent.postConversationCobrowse(conversation);
        var refused = catchThrowableOfType(ApiException.class, () -> agent.postConversationCobrowse(conversation));
        assertThat(refused.getStatusCode()).isEqualTo(409);
        assertThat(refused.getHeader("Sim-Broken-Rule")).isEqualTo("one-live-session-per-conversation");
    }

    @Test
    void a_novice_without_the_permission_is_refused() {
        var novice = new ConversationsApi(
                client().withAccessToken(organisation.nick().token()).build());
        var refused = catchThrowableOfType(ApiException.class, () -> novice.postConversationCobrowse(conversation));
        assertThat(refused.getStatusCode()).isEqualTo(403);
        assertThat(refused.getRawBody()).contains("missing.any.permissions");
    }

    @Test
    void an_offer_that_nobody_answers_is_over_in_time() throws Exception {
        var offered = agent.postConversationCobrowse(conversation);
        organisation.clock().set(offered.getDateOfferEnds().toInstant().plusSeconds(1));
        var over = catchThrowableOfType(
                ApiException.class,
                () -> guest.getWebdeploymentsDeploymentCobrowseSessionId(deployment(), offered.getId()));
        assertThat(over.getStatusCode()).isEqualTo(404);
    }

    private String deployment() {
        return organisation
                .control("GET", "/deployments", Optional.empty())
                .at("/entities/0/id")
                .asString();
    }

    private static ApiClient.Builder client() {
        return ApiClient.Builder.standard().withBasePath(Running.http());
    }
}
