package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.safety.Wire.Answer;

/** What every error answer is like, whoever wrote it. */
final class VendorForm {

    private VendorForm() {}

    static void assertError(Answer answer, int status, String code) {
        assertIsOne(answer);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
    }

    static void assertIsOne(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 505).isNotEqualTo(500);
        assertThat(answer.header("Content-Type").orElse("")).matches("application/(problem\\+)?json.*");
        assertThat(answer.header("ININ-Correlation-Id"))
                .as(answer.toString())
                .hasValue(answer.json().get("contextId").asString());
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().get("message").asString()).isNotBlank();
        assertThat(answer.toString()).doesNotContainIgnoringCase("tomcat", "exception", "<html", "\tat ", "Server:");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
    }
}
