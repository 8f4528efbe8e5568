package cobrowse.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.client.Sandbox;
import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.PageStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever can be named with whatever else, right and wrong, one start after the other in one organisation: the forecast
 * is what comes, also where several things are wrong and where the starts before have left something.
 */
class CrossedStartsTest {

    private static final String NOBODY = "99999999-0000-4000-8000-000000000099";

    private final Sandbox lakeside = Sandbox.make();
    private final List<String> tokens = List.of(
            lakeside.tokenOfClient("Backend"),
            lakeside.tokenOfClient("Narrow"),
            lakeside.tokenOfUser("Ann"),
            "no-such-token");

    CrossedStartsTest() {
        lakeside.settings("{\"requestsPerMinute\": 100000}");
    }

    @Test
    void sessions_come_as_forecast() {
        var plans = new ArrayList<Plan>();
        for (var agent : people())
            for (var conversation : conversations()) {
                plans.add(Plan.of(AgentStart.of(agent, conversation)));
                plans.add(Plan.of(AgentStart.of(agent, conversation).withSessionId("mine")));
            }
        agree(plans);
    }

    @Test
    void chats_come_as_forecast() {
        agree(chats());
    }

    @Test
    void chats_come_as_forecast_where_a_wrong_case_stalls() {
        lakeside.settings("{\"providerIdInWrongCase\": \"stall\"}");
        agree(chats());
    }

    @Test
    void invites_come_as_forecast() {
        var plans = new ArrayList<Plan>();
        for (var conversation : conversations())
            for (var customer : customers())
                for (var agent : Stream.concat(people().stream(), Stream.of(InviteOrder.SYSTEM_AUTO))
                        .toList())
                    plans.add(Plan.of(InviteOrder.of(conversation, customer).by(agent)));
        agree(plans);
    }

    @Test
    void actions_come_as_forecast() {
        var plans = new ArrayList<Plan>();
        for (var conversation : conversations()) {
            plans.add(Plan.byAction(conversation, Optional.empty()));
            for (var customer : customers()) plans.add(Plan.byAction(conversation, Optional.of(customer)));
        }
        agree(plans);
    }

    @Test
    void pages_come_as_forecast() {
        var plans = new ArrayList<Plan>();
        for (var target : List.of(Healthy.PAGE, "ftp://example.com", "example.com", "", "../users"))
            for (var queue :
                    List.of(lakeside.queue("Support"), lakeside.queue("Billing"), lakeside.queue("Claims"), NOBODY))
                for (var code : List.of("", "RESOLVED", "SOLD_A_BOAT")) plans.add(Plan.of(page(target, queue, code)));
        agree(plans);
    }

    private static PageStart page(String target, String queue, String code) {
        var page = PageStart.of(target, queue);
        return code.isEmpty() ? page : page.withWrapUpCode(code);
    }

    private List<Plan> chats() {
        var plans = new ArrayList<Plan>();
        for (var conversation : conversations())
            for (var provider : List.of("genesys", "Genesys", "retired", "RETIRED", "genesis", "acmecobrowse", ""))
                plans.add(Plan.inChat(conversation, provider));
        return plans;
    }

    private List<String> people() {
        return List.of(lakeside.user("Ann"), lakeside.user("Omar"), lakeside.user("Ines"), NOBODY, "me", "a/b c");
    }

    private List<String> conversations() {
        return List.of(
                lakeside.conversation("chat", "connected"),
                lakeside.conversation("chat", "queued"),
                lakeside.conversation("chat", "disconnected"),
                lakeside.conversation("call", "connected"),
                lakeside.conversation("message", "connected"),
                NOBODY);
    }

    private List<String> customers() {
        return List.of(lakeside.customer("chat", "connected"), lakeside.customer("call", "connected"), NOBODY);
    }

    private void agree(List<Plan> plans) {
        var disagreements = new ArrayList<String>();
        for (var plan : plans) {
            for (var token : tokens) {
                var patient = Patient.of(token, plan);
                var forecast = Patient.Reality.of(patient.examined().forecast());
                var reality = patient.started();
                if (!forecast.equals(reality))
                    disagreements.add(plan.path() + " " + plan.body() + ": " + forecast + " but " + reality);
            }
        }
        assertThat(disagreements).isEmpty();
    }
}
