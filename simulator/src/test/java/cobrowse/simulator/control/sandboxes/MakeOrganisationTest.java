package cobrowse.simulator.control.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations from templates. */
class MakeOrganisationTest extends Simulated {

    private static final String PROVIDERS = "/api/v2/cobrowse/providers";

    @Test
    void the_demo_template_gives_the_demo_organisations_people_and_things() {
        var made = make();
        assertThat(made.path("users")).hasSize(6);
        assertThat(made.path("conversations")).hasSize(6);
        assertThat(made.at("/users/0/name").asString()).isEqualTo("Ann Agent");
    }

    @Test
    void its_ids_are_its_own() {
        assertThat(make().toString()).doesNotContain("-0000-4000-8000-0000");
    }

    @Test
    void its_tokens_serve_at_once() {
        assertThat(api("GET", PROVIDERS, "", token(make())).status()).isEqualTo(200);
    }

    @Test
    void its_clients_get_tokens_by_their_secrets() {
        var client = make().at("/clients/0");
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(client.path("id").asString(), client.path("secret").asString());
        var answer = call("POST", "/oauth/token", form, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void the_empty_template_has_a_client_of_each_kind_and_nothing_to_work_with() {
        var made = make("{\"template\": \"empty\"}");
        assertThat(made.path("clients")).hasSize(2);
        assertThat(made.path("conversations")).isEmpty();
        assertThat(api("GET", PROVIDERS, "", token(made)).json().path("entities"))
                .isEmpty();
    }

    @Test
    void an_organisation_has_the_name_that_it_is_given() {
        var made = make("{\"name\": \"Mine\"}");
        assertThat(control("GET", "/_sim/organisations/" + id(made), "", "").text("/name"))
                .isEqualTo("Mine");
    }

    @Test
    void the_same_seed_gives_the_same_again_after_it_was_deleted() {
        var first = make("{\"seed\": \"again\"}");
        control("DELETE", "/_sim/organisations/" + id(first), "", "");
        assertThat(make("{\"seed\": \"again\"}")).isEqualTo(first);
    }

    @Test
    void a_seed_gives_the_same_participants_too() {
        var first = make("{\"seed\": 7}");
        var before = participants(first.at("/conversations/0/id").asString(), id(first));
        control("DELETE", "/_sim/organisations/" + id(first), "", "");
        var second = make("{\"seed\": 7}");
        assertThat(participants(second.at("/conversations/0/id").asString(), id(second)))
                .isEqualTo(before);
    }

    @Test
    void another_seed_gives_another() {
        assertThat(id(make("{\"seed\": \"one\"}"))).isNotEqualTo(id(make("{\"seed\": \"two\"}")));
    }

    @Test
    void a_seed_serves_each_template() {
        var order = "{\"template\": \"%s\", \"seed\": \"each template\"}";
        assertThat(id(make(order.formatted("demo")))).isNotEqualTo(id(make(order.formatted("empty"))));
    }

    @Test
    void two_of_one_seed_cannot_live_at_once() {
        make("{\"seed\": \"once\"}");
        var second = control("POST", "/_sim/organisations", "{\"seed\": \"once\"}", "");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/field")).isEqualTo("id");
        assertThat(second.text("/fix")).contains("another seed");
    }

    @Test
    void of_many_with_one_seed_at_once_exactly_one_is_made() {
        var answers = Stream.generate(() -> "{\"seed\": \"race\"}")
                .limit(16)
                .parallel()
                .map(order -> control("POST", "/_sim/organisations", order, "").status())
                .toList();
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'template': 'big'}      | template",
                "{'template': 1}          | template",
                "{'name': ' '}            | name",
                "{'seed': ''}             | seed",
                "{'seed': 1.5}            | seed",
                "{'seed': {}}             | seed",
                "{'idle': 'soon'}         | idle",
                "{'idle': '-PT1S'}        | idle",
                "{'idle': 'PT9999999999H'}| idle",
                "{'template': 'demo', 'organisation': {'name': 'Mine'}} | organisation",
                "{                        | line 1, column 2",
                "[]                       | $"
            })
    void what_cannot_be_made_is_refused_and_says_which_field(String order, String field) {
        var answer = control("POST", "/_sim/organisations", order.replace('\'', '"'), "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.text("/field")).isEqualTo(field);
        assertThat(answer.text("/fix")).isNotEmpty();
    }

    private String participants(String conversation, String organisation) {
        var shown = control("GET", "/_sim/conversations/" + conversation, "", organisation);
        assertThat(shown.status()).isEqualTo(200);
        return shown.json().path("participants").toString();
    }
}
