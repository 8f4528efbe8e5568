package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.features.Organisation.Talk;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.restassured.http.ContentType;
import java.util.Map;

/** Looking back on conversations. */
public class AnalyticsSteps {

    private static final String CENTURY = "\"interval\": \"2000-01-01T00:00:00Z/2100-01-01T00:00:00Z\"";

    private static final Map<String, String> QUERIES = Map.of(
            "a day by itself",
            "\"interval\": \"2026-11-21\"",
            "a day from its end to its beginning",
            "\"interval\": \"2026-11-22T00:00:00Z/2026-11-21T00:00:00Z\"",
            "a day from its beginning to its end",
            "\"interval\": \"2026-11-21T00:00:00Z/2026-11-22T00:00:00Z\"",
            "conversations from a telephone number",
            CENTURY + ", " + whose("ani", "+12125550101"),
            "conversations with a survey",
            CENTURY + ", \"surveyFilters\": [{\"type\": \"and\"}]",
            "conversations by voice",
            CENTURY + ", " + whose("mediaType", "voice"));

    private final Genesys genesys;
    private final Answer answer;

    public AnalyticsSteps(Genesys genesys, Answer answer) {
        this.genesys = genesys;
        this.answer = answer;
    }

    @When("{caller} looks back on {string}")
    public void lookBack(String caller, String words) {
        var query = QUERIES.get(words);
        if (query == null) throw new IllegalArgumentException("Nobody looks back on \"" + words + "\". Add it here.");
        var request = genesys.as(caller).contentType(ContentType.JSON).body("{" + query + "}");
        answer.keep(request.post("/api/v2/analytics/conversations/details/query"));
    }

    @Then("{conversation} is found")
    public void found(Talk talk) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("conversations.conversationId")).contains(talk.id());
    }

    @Then("{conversation} is not found")
    public void notFound(Talk talk) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("conversations.conversationId")).doesNotContain(talk.id());
    }

    private static String whose(String dimension, String value) {
        return "\"segmentFilters\": [{\"type\": \"and\", \"predicates\": [{\"dimension\": \"%s\", \"value\": \"%s\"}]}]"
                .formatted(dimension, value);
    }
}
