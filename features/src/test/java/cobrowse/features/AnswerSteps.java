package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.util.Objects;
import java.util.stream.Stream;

/** What may be said of any answer. */
public class AnswerSteps {

    private final Answer answer;

    public AnswerSteps(Answer answer) {
        this.answer = answer;
    }

    @Then("{caller} is refused: {refusal}")
    public void refused(String caller, Refusal refusal) {
        answer.isRefusal(refusal.status, refusal.code);
    }

    @Then("{caller} succeeds")
    public void succeeds(String caller) {
        answer.isSuccess();
    }

    @Then("the answer says {string}")
    public void says(String words) {
        var said = Stream.of("message", "error_description", "detail")
                .map(field -> answer.body().getString(field))
                .filter(Objects::nonNull)
                .findFirst();
        assertThat(said).contains(words);
    }

    @Then("the answer blames {string}: {string}")
    public void blames(String field, String fault) {
        assertThat(answer.body().getString("errors[0].path")).isEqualTo(field);
        assertThat(answer.body().getString("errors[0].message")).isEqualTo(fault);
    }
}
