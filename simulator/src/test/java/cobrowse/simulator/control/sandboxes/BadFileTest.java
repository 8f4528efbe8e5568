package cobrowse.simulator.control.sandboxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with an error is refused whole, with line, column, field and fix. */
class BadFileTest extends Simulated {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                           | 1 |  1 | $",
                "'- a'                                        | 1 |  1 | $",
                "'name: [a'                                   | 1 |  9 | $",
                "'name: A;id: x y'                            | 2 |  5 | id",
                "'name: A;---;name: B'                        | 3 |  1 | $",
                "'name: A;name: B'                            | 2 |  1 | name",
                "'name: 42'                                   | 1 |  7 | name",
                "'name: null'                                 | 1 |  1 | name",
                "'name: A;usres: []'                          | 2 |  1 | usres",
                "'name: A;users: {}'                          | 2 |  8 | users",
                "'name: A;users: [a]'                         | 2 |  9 | users[0]",
                "'name: A;users: [{name: B}]'                 | 2 |  9 | users[0].email",
                "'name: A;queues: [{name: Q, cobrowse: yes}]' | 2 | 30 | queues[0].cobrowse",
                "'name: A;conversations: [{media: fax}]'      | 2 | 25 | conversations[0].media",
                "'name: A;conversations: [{agent: Nobody}]'   | 2 | 25 | conversations[0].agent",
                "'name: A;providers: [{id: a}, {id: a}]'      | 2 | 27 | providers[1].id",
                "'name: A;clients: [{name: B}]'               | 2 | 11 | clients[0].user",
                "'name: A;tokens: [{client: B}]'              | 2 | 19 | tokens[0].client",
                "'name: A;settings: {inviteSeconds: 0}'       | 2 | 27 | settings.inviteSeconds",
                "'name: A;settings: {inviteSeconds: a lot}'   | 2 | 27 | settings.inviteSeconds",
                "'name: A;settings: {rulesOff: [no-rule]}'    | 2 | 23 | settings.rulesOff[0]",
                "'name: A;queues: [{name: Q, defaultWrapUpCode: X}]' | 2 | 39 | queues[0].defaultWrapUpCode",
                "'name: &a A;id: *a'                          | 2 |  5 | $"
            })
    void the_place_is_named(String file, int line, int column, String field) {
        var answer = upload(file.replace(';', '\n'));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("/field")).as(answer.body()).isEqualTo(field);
        assertThat(answer.text("/line") + ":" + answer.text("/column")).isEqualTo(line + ":" + column);
        assertThat(answer.text("/fix")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scopes: [user:raed]                        | scopes[0]",
                "grants: [password]                         | grants[0]",
                "redirectUris: ['http://localhost/#there']  | redirectUris[0]",
                "redirectUris: [localhost]                  | redirectUris[0]",
                "redirectUris: ['javascript:alert(1)']      | redirectUris[0]",
                "secret: ''                                 | secret",
                "secret: ' a'                               | secret"
            })
    void of_a_client_too(String entry, String field) {
        var answer = upload("{name: A, users: [{name: B, email: b@c}], clients: [{name: C, " + entry + "}]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.text("/field")).isEqualTo("clients[0]." + field);
    }

    @Test
    void the_field_that_was_perhaps_meant_is_named() {
        assertThat(upload("name: A\nusres: []").text("/fix")).isEqualTo("Did you mean users?");
    }

    @Test
    void all_errors_are_listed_in_their_order() {
        var errors = upload("name: 1\nqueues: [{nam: Q}]\nid: {}").json().path("errors");
        assertThat(errors.valueStream().map(error -> error.path("line").asInt()))
                .containsExactly(1, 2, 2, 3);
    }

    @Test
    void in_json_the_place_is_that_in_the_body() {
        var answer = control("POST", "/_sim/organisations", "{\n\"organisation\": {\"name\": 1}}", "");
        assertThat(answer.text("/line") + ":" + answer.text("/column")).isEqualTo("2:26");
        assertThat(answer.text("/field")).isEqualTo("name");
    }

    @Test
    void nothing_of_it_is_made() {
        upload("{id: halfway, name: A, providers: [{id: a}, {id: a}]}");
        assertThat(control("GET", "/_sim/organisations/halfway", "", "").status())
                .isEqualTo(404);
    }

    @Test
    void a_file_is_not_too_large() {
        var answer = upload("name: " + "x".repeat(512_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/fix")).contains("512,000");
    }

    @Test
    void what_fits_into_a_call_and_not_into_the_store_is_refused() {
        var answer = upload("name: A\nqueues:\n" + "- {name: a}\n".repeat(40_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/fix")).isNotEmpty();
    }

    @Test
    void nothing_is_nested_too_deeply() {
        assertThat(upload("name: " + "[".repeat(100_000)).text("/detail")).contains("deep");
    }

    @RepeatedTest(50)
    void no_file_is_an_accident(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var file = new StringBuilder("name: A\nusers:\n - {name: B, email: b@c}\nclients:\n - {name: C}\n");
        for (var i = 0; i < 5; i++) {
            file.setCharAt(
                    random.nextInt(file.length()), ":{}[]-&*!|>'\"%@`\t\n#?,\u0001\u00e9".charAt(random.nextInt(22)));
        }
        assertThat(upload(file.toString()).status()).as(file.toString()).isIn(201, 400);
    }
}
