package cobrowse.client;

import static cobrowse.client.BadLine.ANSWER_CUT_OFF;
import static cobrowse.client.BadLine.ANSWER_EMPTY;
import static cobrowse.client.BadLine.ANSWER_ENDLESS;
import static cobrowse.client.BadLine.ANSWER_IS_A_PAGE;
import static cobrowse.client.BadLine.ANSWER_LOST;
import static cobrowse.client.BadLine.ANSWER_SLOW;
import static cobrowse.client.BadLine.GATEWAY_GAVE_UP;
import static cobrowse.client.BadLine.LOST_ON_THE_WAY;
import static cobrowse.client.BadLine.toldToWait;
import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.BadLine.Fault;
import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.Mode;
import cobrowse.client.api.UserStart;
import cobrowse.client.failures.Refused.ServerFailure;
import cobrowse.client.failures.Unanswered;
import cobrowse.client.http.Limits;
import cobrowse.client.tokens.TokenSource;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong on the way: nothing is started twice. */
class StartsOnABadLineTest extends OnABadLine {

    /** A call that starts or changes something, and how the journal names it. */
    record Starting(String call, BiConsumer<CobrowseClient, Sandbox> act) {}

    static Stream<Arguments> eachStartAndLoss() {
        var losses = List.of(
                Named.of("answer lost", ANSWER_LOST),
                Named.of("answer cut off", ANSWER_CUT_OFF),
                Named.of("answer empty", ANSWER_EMPTY),
                Named.of("answer a page", ANSWER_IS_A_PAGE),
                Named.of("gateway gave up", GATEWAY_GAVE_UP));
        return starts().stream().flatMap(start -> losses.stream().map(loss -> Arguments.of(start, loss)));
    }

    private static List<Named<Starting>> starts() {
        return List.of(
                Named.of("for an agent", new Starting(START, (client, lakeside) -> client.start(forAnn(lakeside)))),
                Named.of(
                        "with a user",
                        new Starting(
                                START,
                                (client, lakeside) -> client.start(
                                        UserStart.of(lakeside.user("Carla")).by(lakeside.user("Ann"))))),
                Named.of(
                        "in a chat",
                        new Starting(
                                "POST /api/v2/conversations/chat/{}/cobrowse/sessions",
                                (client, lakeside) -> client.startInChat(chat(lakeside), "genesys"))),
                Named.of(
                        "by invite",
                        new Starting(
                                "POST /api/v2/cobrowse/invites",
                                (client, lakeside) -> client.invite(
                                        InviteOrder.of(chat(lakeside), lakeside.customer("chat", "connected"))))));
    }

    private static AgentStart forAnn(Sandbox lakeside) {
        return AgentStart.of(lakeside.user("Ann"), chat(lakeside));
    }

    private static String chat(Sandbox lakeside) {
        return lakeside.conversation("chat", "connected");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("eachStartAndLoss")
    void nothing_is_started_twice(Starting start, Fault loss) {
        line.with(loss);
        failure(() -> start.act().accept(client, lakeside));
        assertThat(lakeside.count(named(start))).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("eachStartAndLoss")
    void a_start_that_may_have_been_carried_out_says_so(Starting start, Fault loss) {
        line.with(loss);
        assertThat(failure(() -> start.act().accept(client, lakeside)).mayHaveBeenCarriedOut())
                .isTrue();
    }

    @Test
    void a_start_that_is_not_answered_in_time_is_not_sent_again() {
        line.with(ANSWER_SLOW);
        try (var hasty = client(line.address(), Limits.usual().answer(SHORT))) {
            failure(() -> start(hasty));
        }
        assertThat(lakeside.count(START)).isEqualTo(1);
    }

    @Test
    void a_start_whose_answer_does_not_end_is_reported_in_time() {
        line.with(ANSWER_ENDLESS);
        try (var hasty = client(line.address(), Limits.usual().answer(SHORT))) {
            assertThat(failure(() -> start(hasty)).mayHaveBeenCarriedOut()).isTrue();
        }
    }

    @Test
    void a_start_that_is_lost_on_the_way_is_not_sent_again_for_nobody_knows() {
        line.with(LOST_ON_THE_WAY);
        assertThat(failure(() -> start(client)).mayHaveBeenCarriedOut()).isTrue();
    }

    @Test
    void a_start_that_the_rate_limit_refused_is_sent_again() {
        line.with(toldToWait(429, Duration.ofSeconds(7)));
        start(client);
        assertThat(lakeside.count(START)).isEqualTo(1);
    }

    @Test
    void a_start_that_a_gateway_refuses_for_now_is_not_sent_again() {
        line.with(toldToWait(503, Duration.ofSeconds(1)));
        assertThat(failure(() -> start(client))).isInstanceOf(ServerFailure.class);
        assertThat(hurry.pauses()).isEmpty();
    }

    @Test
    void a_change_whose_answer_was_lost_is_not_sent_again() {
        var session = start(client).session().id();
        line.with(ANSWER_LOST);
        failure(() -> client.changeMode(session, Mode.CONTROL));
        assertThat(lakeside.count("PATCH /api/v2/cobrowse/sessions/" + session)).isEqualTo(1);
    }

    @Test
    void a_start_that_finds_nobody_is_tried_again_for_it_did_not_arrive() {
        var gone = new BadLine();
        gone.close();
        try (var lonely = builder(gone.address(), TokenSource.given("a-token")).build()) {
            var failure = failure(() -> start(lonely));
            assertThat(failure).isInstanceOf(Unanswered.class);
            assertThat(failure.mayHaveBeenCarriedOut()).isFalse();
        }
        assertThat(hurry.pauses()).hasSize(3);
    }

    private String named(Starting start) {
        return start.call().replace("{}", lakeside.conversation("chat", "connected"));
    }
}
