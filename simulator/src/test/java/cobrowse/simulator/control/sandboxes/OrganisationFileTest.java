package cobrowse.simulator.control.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisations from files: what may be left out, and what is answered. */
class OrganisationFileTest extends Simulated {

    private static final String SMALL = """
            name: Small
            clients:
              - {name: Backend}
              - {name: Desktop, grants: [authorization_code], redirectUris: ["http://localhost:8400/callback"]}
            users:
              - {name: Ann Agent, email: ann@small.example}
              - {name: Ines Left, email: ines@small.example, state: inactive}
            queues: [{name: Support, wrapUpCodes: [DONE], defaultWrapUpCode: DONE}]
            providers: [{id: genesys}]
            conversations:
              - {agent: ann@small.example}
              - {media: call}
            """;

    @Test
    void a_name_is_enough() {
        var answer = upload("name: Nothing else");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.text("/id")).hasSize(36);
    }

    @Test
    void ids_and_secrets_that_are_left_out_are_made_and_answered() {
        var made = upload(SMALL).json();
        assertThat(made.at("/clients/0/id").asString()).hasSize(36);
        assertThat(made.at("/clients/0/secret").asString()).hasSize(43);
    }

    @Test
    void tokens_that_are_left_out_are_made_for_clients_and_active_users() {
        var made = upload(SMALL).json();
        assertThat(made.path("tokens")).hasSize(2);
        assertThat(api("GET", "/api/v2/cobrowse/providers", "", token(made)).text("/entities/0/name"))
                .isEqualTo("genesys");
    }

    @Test
    void an_email_names_a_user() {
        var made = upload(SMALL).json();
        assertThat(made.at("/conversations/0/agent")).isEqualTo(made.at("/users/0/id"));
    }

    @Test
    void nobody_has_a_page_on_the_phone() {
        assertThat(upload(SMALL).text("/conversations/1/customer/browser")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/x-yaml", "text/yaml; charset=UTF-8"})
    void yaml_has_several_names(String type) {
        assertThat(call("POST", "/_sim/organisations", SMALL, "Content-Type", type)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void json_serves_as_well() {
        var made = make("{\"organisation\": {\"name\": \"In JSON\", \"providers\": [{\"id\": \"genesys\"}]}}");
        assertThat(made.at("/providers/0/enabled").asBoolean()).isTrue();
    }

    @Test
    void what_is_answered_can_be_sent_again() {
        var made = upload(SMALL).json();
        control("DELETE", "/_sim/organisations/" + id(made), "", "");
        assertThat(make("{\"organisation\": " + made + "}")).isEqualTo(made);
    }

    @Test
    void settings_of_the_file_hold() {
        var made = upload("{name: Slow, settings: {inviteSeconds: 7, providerIdInWrongCase: stall}}")
                .json();
        var settings = control("GET", "/_sim/settings", "", id(made));
        assertThat(settings.text("/inviteSeconds")).isEqualTo("7");
        assertThat(settings.text("/providerIdInWrongCase")).isEqualTo("stall");
        assertThat(settings.text("/offerSeconds")).isEqualTo("120");
    }

    @Test
    void rules_can_be_off_from_the_start() {
        var made =
                upload("{name: Lax, settings: {rulesOff: [chat-is-connected]}}").json();
        assertThat(control("GET", "/_sim/rules", "", id(made)).body()).contains("\"enforced\":false");
    }

    @Test
    void a_seed_and_an_idle_time_go_into_the_query() {
        var made = call("POST", "/_sim/organisations?seed=small&idle=PT5M", SMALL, "Content-Type", "application/yaml")
                .json();
        control("DELETE", "/_sim/organisations/" + id(made), "", "");
        var again = call("POST", "/_sim/organisations?seed=small&idle=PT5M", SMALL, "Content-Type", "application/yaml");
        assertThat(again.json()).isEqualTo(made);
        assertThat(control("GET", "/_sim/organisations/" + id(made), "", "").text("/idle"))
                .isEqualTo("PT5M");
    }

    @Test
    void a_client_of_another_organisation_cannot_be_had_again() {
        var taken = make().at("/clients/0/id").asString();
        var answer =
                upload("{name: Thief, users: [{name: A, email: a@b}], clients: [{id: " + taken + ", name: Taken}]}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/field")).isEqualTo("clients");
    }
}
