package cobrowse.simulator.control.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RedactorTest {

    private final Redactor redactor = new Redactor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"client_secret\": \"hush hush\"",
                "{\"password\":\"a \\\" hush\"",
                "/path;access_token=hush",
                "Authorization: Bearer hush"
            })
    void what_looks_like_a_secret_is_hidden_in_any_text(String text) {
        assertThat(redactor.text(text)).doesNotContain("hush");
    }

    @Test
    void a_value_that_is_secret_in_one_place_is_hidden_in_all() {
        redactor.lookForCredentials("Bearer hush-hush");
        assertThat(redactor.text("/api/v2/users/hush-hush")).isEqualTo("/api/v2/users/[hidden]");
    }

    @Test
    void a_code_is_a_secret_in_what_is_asked_and_an_errors_name_in_what_is_answered() {
        var json = JsonMapper.shared().readTree("{\"code\": \"not.found\"}");
        assertThat(redactor.json(json, true).path("code").asString()).isEqualTo(Redactor.HIDDEN);
        assertThat(redactor.json(json, false).path("code").asString()).isEqualTo("not.found");
    }

    @Test
    void a_name_is_known_in_any_spelling() {
        assertThat(redactor.pairs("Refresh-Token=hush&x%5Fpassword=hush&a=b"))
                .isEqualTo("Refresh-Token=[hidden]&x%5Fpassword=[hidden]&a=b");
    }

    @Test
    void what_is_no_secret_stays() {
        var json = JsonMapper.shared().readTree("{\"token_type\": \"bearer\", \"providerId\": \"genesys\"}");
        assertThat(redactor.json(json, true)).isEqualTo(json);
    }
}
