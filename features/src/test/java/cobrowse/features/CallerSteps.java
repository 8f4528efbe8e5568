package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;

/** Who calls, with which token, and how often. */
public class CallerSteps {

    private final Tokens tokens;
    private final Genesys genesys;
    private final Answer answer;
    private final Control control;

    public CallerSteps(Tokens tokens, Genesys genesys, Answer answer, Control control) {
        this.tokens = tokens;
        this.genesys = genesys;
        this.answer = answer;
        this.control = control;
    }

    @Given("{caller}'s token has expired")
    public void expired(String caller) {
        tokens.expire(caller);
    }

    @Given("{caller} has revoked the token")
    public void revoked(String caller) {
        assertThat(genesys.delete(caller, "/api/v2/tokens/me").statusCode()).isEqualTo(200);
    }

    @Given("{caller} mistypes the token")
    public void mistyped(String caller) {
        tokens.give(caller, tokens.of(caller).orElseThrow() + "x");
    }

    @Given("{caller}'s token has the scope(s) {string} only")
    public void narrowed(String caller, String scopes) {
        tokens.narrow(caller, scopes);
    }

    @Given("{caller} has made {int} calls within a minute")
    public void busy(String caller, int calls) {
        for (var call = 0; call < calls; call++) {
            assertThat(genesys.lookInAHurry(caller, ProviderSteps.PATH).statusCode())
                    .isEqualTo(200);
        }
    }

    @Then("{caller} is told to wait for {duration} at most")
    public void toldToWait(String caller, Duration most) {
        assertThat(wait(answer)).isBetween(1L, most.toSeconds());
    }

    /** Not a second more, and nobody sleeps. */
    @When("the time passes that {caller} was told to wait")
    public void waitAsTold(String caller) {
        control.arrange(
                "/clock", Map.of("advance", Duration.ofSeconds(wait(answer)).toString()));
    }

    private static long wait(Answer answer) {
        return Long.parseLong(answer.response().header("Retry-After"));
    }
}
