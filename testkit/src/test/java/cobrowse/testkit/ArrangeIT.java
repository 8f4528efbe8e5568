package cobrowse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What can be made to be there, and what time it is. */
@CobrowseSimulator
@Execution(ExecutionMode.CONCURRENT)
class ArrangeIT {

    private SimulatedOrganisation lakeside;

    @Test
    void a_user_who_is_made_can_start_a_session() {
        var dora = lakeside.arrange().user().name("Dora Desk").make();
        assertThat(Api.of(lakeside).start(dora, lakeside.connectedChat()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_token_of_a_user_who_is_made_is_that_user_s() {
        var dora = lakeside.arrange().user().name("Dora Desk").make();
        var token = lakeside.arrange().token(dora).make();
        assertThat(new Api(lakeside.url(), token).read("/api/v2/users/me").body())
                .contains(dora.id());
    }

    @Test
    void a_user_who_has_left_can_start_nothing() {
        var gone = lakeside.arrange().user().inactive().make();
        assertThat(Api.of(lakeside).start(gone, lakeside.connectedChat()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_conversation_that_is_made_has_a_customer_who_accepts() {
        var chat = lakeside.arrange().conversation().agent(lakeside.ann()).make();
        Api.of(lakeside).start(lakeside.ann(), chat);
        lakeside.customer(chat).accept();
        assertThat(Api.of(lakeside).state("first")).isEqualTo("active");
    }

    @Test
    void an_agent_answers_and_leaves() {
        var chat = lakeside.arrange().conversation().state("queued").make();
        var ann = lakeside.agent(lakeside.ann());
        ann.answer(chat);
        ann.disconnect(chat);
        assertThat(lakeside.control("GET", "/conversations/" + chat.id(), Optional.empty())
                        .path("state")
                        .asString())
                .isEqualTo("disconnected");
    }

    @Test
    void an_agent_ends_a_session() {
        Api.of(lakeside).start(lakeside.ann(), lakeside.connectedChat());
        lakeside.customer(lakeside.connectedChat()).accept();
        lakeside.agent(lakeside.ann()).end("first");
        assertThat(Api.of(lakeside).state("first")).isEqualTo("ended");
    }

    @Test
    void a_queue_can_be_made() {
        var sales = lakeside.arrange().queue().name("Sales").wrapUpCodes("SOLD").make();
        assertThat(Api.of(lakeside).read("/api/v2/routing/queues/" + sales.id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_provider_can_be_made() {
        lakeside.arrange().provider("acme-2");
        assertThat(Api.of(lakeside).read("/api/v2/cobrowse/providers").body()).contains("acme-2");
    }

    @Test
    void a_client_that_is_made_fetches_tokens() {
        var narrow = lakeside.arrange()
                .client()
                .grants("client_credentials")
                .scopes("user:read")
                .make();
        assertThat(lakeside.arrange().token(narrow).make()).isNotBlank();
    }

    @Test
    void a_revoked_token_is_known_no_more() {
        var token = lakeside.arrange().token(lakeside.ann()).revoked().make();
        assertThat(new Api(lakeside.url(), token).read("/api/v2/users/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_frozen_clock_stands_still_until_it_is_moved() {
        var noon = Instant.parse("2026-12-01T12:00:00Z");
        lakeside.clock().freezeAt(noon);
        assertThat(lakeside.clock().advance(Duration.ofMinutes(2))).isEqualTo(noon.plusSeconds(120));
        assertThat(lakeside.clock().now()).isEqualTo(noon.plusSeconds(120));
    }

    @Test
    void a_clock_runs_on_from_where_it_was_set() {
        var noon = Instant.parse("2026-12-01T12:00:00Z");
        lakeside.clock().set(noon);
        assertThat(lakeside.clock().run()).isBetween(noon, noon.plusSeconds(60));
    }
}
