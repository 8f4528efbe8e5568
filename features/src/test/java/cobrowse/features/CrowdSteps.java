package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many starts at the same time. */
public class CrowdSteps {

    private final Tokens tokens;
    private final Answer answer;
    private final Http http;
    private List<Response> answers = List.of();

    public CrowdSteps(Tokens tokens, Answer answer, Http http) {
        this.tokens = tokens;
        this.answer = answer;
        this.http = http;
    }

    @When("{caller} starts a session in {conversation} through {provider} {int} times at once")
    public void startAtOnce(String caller, Talk chat, String provider, int times) throws InterruptedException {
        // Looked up before the crowd comes: the classes of a scenario belong to one thread.
        var token = tokens.of(caller).orElseThrow();
        var crowd = Executors.newFixedThreadPool(times);
        try {
            var start = Collections.nCopies(times, start(token, chat, provider));
            answers = crowd.invokeAll(start).stream().map(CrowdSteps::got).toList();
        } finally {
            crowd.shutdown();
        }
    }

    @Then("exactly one start wins")
    public void oneWins() {
        var winners = answers.stream().filter(it -> it.statusCode() == 201).toList();
        assertThat(winners).hasSize(1);
        answer.keep(winners.get(0));
        answer.isSuccess(201);
    }

    @Then("all others are refused: {refusal}")
    public void othersRefused(Refusal refusal) {
        var losers = answers.stream().filter(it -> it.statusCode() != 201).toList();
        assertThat(losers).hasSize(answers.size() - 1);
        for (var loser : losers) {
            answer.keep(loser);
            answer.isRefusal(refusal.status, refusal.code);
        }
    }

    private Callable<Response> start(String token, Talk chat, String provider) {
        return () -> http.oneOfMany()
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("providerId", provider))
                .post(ChatSteps.path(chat) + "/sessions");
    }

    private static Response got(Future<Response> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A start got no answer", e);
        }
    }
}
