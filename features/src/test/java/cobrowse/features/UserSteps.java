package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Looking up and reading users. */
public class UserSteps {

    private static final String USERS = "/api/v2/users";

    private final Genesys genesys;
    private final Answer answer;
    private final Organisation organisation;

    public UserSteps(Genesys genesys, Answer answer, Organisation organisation) {
        this.genesys = genesys;
        this.answer = answer;
        this.organisation = organisation;
    }

    @When("{caller} looks up {person}'s address")
    public void lookUp(String caller, String person) {
        search(caller, organisation.address(person));
    }

    @When("{caller} looks up {person}'s address without its end")
    public void lookUpBeginning(String caller, String person) {
        var address = organisation.address(person);
        search(caller, address.substring(0, address.lastIndexOf('.')));
    }

    @When("{caller} lists {int} user(s) a page")
    public void list(String caller, int size) {
        genesys.get(caller, USERS + "?pageSize=" + size);
    }

    @When("{caller} lists page {int} of the users")
    public void page(String caller, int number) {
        genesys.get(caller, USERS + "?pageNumber=" + number);
    }

    @When("{caller} lists the users whose state is {string}")
    public void listState(String caller, String state) {
        genesys.get(caller, USERS + "?state=" + state);
    }

    @When("{caller} asks who {user} is")
    public void read(String caller, String id) {
        genesys.get(caller, USERS + "/" + id);
    }

    @Then("{user} is found")
    public void found(String id) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities.id")).contains(id);
    }

    @Then("nobody is found")
    public void nobody() {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities")).isEmpty();
    }

    @Then("{int} user(s) is/are shown")
    public void shown(int count) {
        answer.isSuccess(200);
        assertThat(answer.body().getList("entities")).hasSize(count);
    }

    @Then("{person} is shown by name")
    public void shown(String person) {
        answer.isSuccess(200);
        assertThat(answer.body().getString("id")).isEqualTo(organisation.user(person));
        assertThat(answer.body().getString("name")).isEqualTo(organisation.fullName(person));
    }

    private void search(String caller, String address) {
        genesys.get(caller, USERS + "?pageSize=10&email=" + address);
    }
}
