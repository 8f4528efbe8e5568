package cobrowse.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The chapter that a scenario belongs to, told by its tags; sees that an example shows what it was written to show. */
public class Chapter {

    static final String BREAKS = "@breaks";
    static final String KEEPS = "@keeps";

    private enum Ending {
        BROKEN,
        KEPT
    }

    private Collection<String> tags = List.of();
    private Optional<Ending> ending = Optional.empty();

    @Before(order = 1)
    public void open(Scenario scenario) {
        tags = scenario.getSourceTagNames();
    }

    /** A step has seen that a rule broke: it must be the one that the chapter is about. */
    void broke(String rule) {
        assertThat(tags)
                .as("the rule that broke must be the chapter's, by its tag")
                .contains("@" + rule);
        broke();
    }

    /** A step has seen that a rule broke, and cannot see which. */
    void broke() {
        ending = Optional.of(Ending.BROKEN);
    }

    /** A step has seen a success. */
    void kept() {
        ending = Optional.of(Ending.KEPT);
    }

    @After
    public void close(Scenario scenario) {
        if (scenario.isFailed() || scenario.getStatus() == Status.SKIPPED) return;
        if (tags.contains(BREAKS)) {
            assertThat(ending)
                    .as("an example that @breaks a rule must end with a step that sees a refusal or a stall")
                    .contains(Ending.BROKEN);
        }
        if (tags.contains(KEEPS)) {
            assertThat(ending)
                    .as("an example that @keeps a rule must end with a step that sees a success")
                    .contains(Ending.KEPT);
        }
    }
}
