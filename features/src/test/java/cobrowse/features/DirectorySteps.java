package cobrowse.features;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Looking after users, presences, queues and wrap-up codes. */
public class DirectorySteps {

    private static final Pattern GAP = Pattern.compile("\\$(\\w+)");

    private final Genesys genesys;
    private final Answer answer;
    private final Map<String, Supplier<String>> gaps;

    public DirectorySteps(Genesys genesys, Answer answer, Organisation organisation) {
        this.genesys = genesys;
        this.answer = answer;
        this.gaps = Map.of(
                "ann", () -> organisation.user("Ann"),
                "annsAddress", () -> organisation.address("Ann"),
                "omar", () -> organisation.user("Omar"),
                "sue", () -> organisation.user("Sue"),
                "supportsName", () -> organisation.queueName("Support"),
                "billing", () -> organisation.queue("Billing"),
                "claims", () -> organisation.queue("Claims"));
    }

    @When("{caller} asks the directory for {string}")
    public void ask(String caller, String words) {
        var call = DirectoryCall.inWords(words);
        var request = genesys.as(caller);
        if (!call.body().isEmpty()) request.contentType(ContentType.JSON).body(filled(call.body()));
        answer.keep(request.request(call.method(), filled(call.path())));
    }

    @Then("it is done")
    public void done() {
        answer.isSuccess();
    }

    private String filled(String text) {
        return GAP.matcher(text).replaceAll(gap -> gaps.get(gap.group(1)).get());
    }
}
