package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Reading queues and their wrap-up codes. */
public class QueueSteps {

    private static final String QUEUES = "/api/v2/routing/queues";

    private final Genesys genesys;
    private final Answer answer;
    private final Organisation organisation;

    public QueueSteps(Genesys genesys, Answer answer, Organisation organisation) {
        this.genesys = genesys;
        this.answer = answer;
        this.organisation = organisation;
    }

    @When("{caller} lists the queues")
    public void list(String caller) {
        genesys.get(caller, QUEUES);
    }

    @When("{caller} lists the queues whose name begins as {queueName}'s does")
    public void listBeginning(String caller, String queue) {
        list(caller, beginning(queue) + "*");
    }

    @When("{caller} lists the queues whose name is the beginning of {queueName}'s")
    public void listNamedAsBeginning(String caller, String queue) {
        list(caller, beginning(queue));
    }

    private String beginning(String queue) {
        var name = organisation.queueName(queue);
        return name.substring(0, name.length() / 2);
    }

    private void list(String caller, String name) {
        genesys.get(caller, QUEUES + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    @When("{caller} reads {queue}")
    public void read(String caller, String queue) {
        genesys.get(caller, QUEUES + "/" + queue);
    }

    @When("{caller} lists the wrap-up codes of {queue}")
    public void codes(String caller, String queue) {
        genesys.get(caller, QUEUES + "/" + queue + "/wrapupcodes");
    }

    @Then("{queue} is listed")
    public void listed(String queue) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.id")).contains(queue);
    }

    @Then("{queue} is not listed")
    public void notListed(String queue) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.id")).doesNotContain(queue);
    }

    @Then("{queueName} is shown by name")
    public void shown(String queue) {
        answer.isSuccess(200);
        assertThat(answer.body().getString("id")).isEqualTo(organisation.queue(queue));
        assertThat(answer.body().getString("name")).isEqualTo(organisation.queueName(queue));
    }

    @Then("{code} is listed")
    public void codeListed(String code) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.name")).contains(code);
    }

    @Then("{code} is not listed")
    public void codeNotListed(String code) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.name")).doesNotContain(code);
    }
}
