package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Listing the providers of co-browse. */
public class ProviderSteps {

    static final String PATH = "/api/v2/cobrowse/providers";

    private final Genesys genesys;
    private final Answer answer;

    public ProviderSteps(Genesys genesys, Answer answer) {
        this.genesys = genesys;
        this.answer = answer;
    }

    @When("{caller} lists the providers")
    public void list(String caller) {
        genesys.get(caller, PATH);
    }

    @When("{caller} lists {int} providers a page")
    public void list(String caller, int size) {
        genesys.get(caller, PATH + "?pageSize=" + size);
    }

    @Then("{provider} is listed")
    public void listed(String id) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.id")).contains(id);
    }

    @Then("the answer says that {provider} is unknown")
    public void unknown(String id) {
        assertThat(answer.body().getString("message")).isEqualTo("No cobrowse provider has the id " + id + ".");
    }
}
